/**
 * Keeps the documents true: renders the generated parts of {@code docs/data.md} from the bundled
 * release, checks what its prose says against the code, and asks the README's questions.
 */
package org.itexports.docs;
