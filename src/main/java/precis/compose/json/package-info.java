/** The machine-readable twin of a briefing page, as its published schema says. */
package precis.compose.json;
