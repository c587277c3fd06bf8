/** The mentions of one article gathered under those whom they name. */
package precis.analysis.actors.entities;
