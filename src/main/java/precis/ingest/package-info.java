/**
 * A seed file becomes an {@link precis.model.Article}: bytes to characters, text, details with
 * their origin.
 */
package precis.ingest;
