package org.itexports.dataset;

/**
 * One thing that is wrong with a data package.
 *
 * @param file the file it is in
 * @param row the line in the file, the header being line 1; 0 if the whole file is meant
 * @param column the column's name, empty if the whole row is meant
 * @param reason what is wrong
 */
public record Defect(String file, long row, String column, String reason) {

  @Override
  public String toString() {
    String place = row == 0 ? file : file + ":" + row;
    return place + (column.isEmpty() ? "" : " [" + column + "]") + " " + reason;
  }
}
