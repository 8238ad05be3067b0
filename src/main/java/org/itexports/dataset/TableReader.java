package org.itexports.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.itexports.dataset.Table.NumberedCells;

/** Reads one CSV file of a package; what cannot be read becomes a defect. */
final class TableReader {

  private TableReader() {}

  static Table read(PackageFiles files, Descriptor.Resource resource, List<Defect> defects) {
    List<NumberedCells> rows = new ArrayList<>();
    try (InputStream in = files.open(resource.path());
        // A decoder that reports: malformed UTF-8 must not turn silently into question marks.
        InputStreamReader reader =
            new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT));
        CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(reader)) {
      List<String> header = null;
      List<String> above = List.of();
      for (CsvRecord line : csv) {
        if (header == null) {
          header = line.getFields();
          continue;
        }
        if (rows.isEmpty() && !checkHeader(resource, header, defects)) {
          return Table.read(resource, List.of());
        }
        above = cells(line.getFields(), above, resource.fields().size());
        rows.add(new NumberedCells(line.getStartingLineNumber(), above));
      }
    } catch (NoSuchFileException e) {
      defects.add(new Defect(resource.path(), 0, "", "is named in the descriptor but missing"));
    } catch (CsvParseException | UncheckedIOException | CharacterCodingException e) {
      if (e.getCause() instanceof UnsafePackageException unsafe) {
        return refused(resource, unsafe, defects);
      }
      defects.add(new Defect(resource.path(), rows.size() + 2L, "", "cannot be read as UTF-8 CSV"));
    } catch (UnsafePackageException e) {
      return refused(resource, e, defects);
    } catch (IOException e) {
      defects.add(new Defect(resource.path(), 0, "", "cannot be read"));
    }
    return Table.read(resource, rows);
  }

  /** What was read of it before is not worth more defects. */
  private static Table refused(
      Descriptor.Resource resource, UnsafePackageException unsafe, List<Defect> defects) {
    defects.add(new Defect(resource.path(), 0, "", unsafe.getMessage()));
    return Table.read(resource, List.of());
  }

  /** As many cells as there are columns. What the row above says too is held once. */
  private static List<String> cells(List<String> read, List<String> above, int columns) {
    String[] cells = new String[columns];
    for (int i = 0; i < columns; i++) {
      String cell = i < read.size() ? read.get(i) : "";
      boolean again = i < above.size() && above.get(i).equals(cell);
      cells[i] = again ? above.get(i) : cell;
    }
    return List.of(cells);
  }

  private static boolean checkHeader(
      Descriptor.Resource resource, List<String> header, List<Defect> defects) {
    List<String> expected = resource.fields().stream().map(Descriptor.Field::name).toList();
    if (expected.equals(header)) {
      return true;
    }
    defects.add(
        new Defect(
            resource.path(), 1, "", "has the columns " + header + " instead of " + expected));
    return false;
  }
}
