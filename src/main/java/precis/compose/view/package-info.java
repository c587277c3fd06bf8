/** What every form of a briefing says alike: who says a claim, how sure, on what words. */
package precis.compose.view;
