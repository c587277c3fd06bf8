/** The editor's hand: what overrides change in a briefing. */
package precis.edition.hand;
