/**
 * Loads one folder of data per language: sentence rules, lexicons, rules with their examples,
 * printed phrases.
 */
package precis.language;
