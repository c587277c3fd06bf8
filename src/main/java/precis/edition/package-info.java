/** Briefings become {@link precis.model.Edition}s: what belongs together, told once. */
package precis.edition;
