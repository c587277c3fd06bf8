/** Where quotations begin and end, and which of them are statements. */
package precis.analysis.speech.quotes;
