/**
 * What the stages hand to each other: records and closed sets with no behaviour beyond their own
 * invariants.
 */
package precis.model;
