/**
 * What one build of the site made is kept for the next one of the same process, by what decided it.
 */
package precis.kept;
