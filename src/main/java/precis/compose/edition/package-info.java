/** Pages of editions: what happened, told once, with who says it and who says otherwise. */
package precis.compose.edition;
