/**
 * The commands of the program, for who looks after the data: validate, load, diff, publish, undo,
 * releases, export.
 */
package org.itexports.steward;
