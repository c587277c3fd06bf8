/** The page of a briefing, part by part in reading order. */
package precis.compose.briefing;
