/** Pages over many briefings: an actor's or a source's, and the lists of both. */
package precis.compose.dossier;
