package org.itexports.graph.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.Dataset;
import org.itexports.dataset.KnownMisfit;
import org.itexports.observation.Composition;
import org.itexports.observation.Source;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.release.ReleaseBuilder;
import org.junit.jupiter.api.Test;

/** No type of record is forgotten where a source or a period leads back to what names it. */
class EntryTypesTest {

  /** Records of a dataset that are remarks on a node and no nodes themselves. */
  private static final Set<Class<?>> NO_NODES = Set.of(KnownMisfit.class);

  private static final Dataset DATA = BundledDataset.get();
  private static final Release RELEASE = ReleaseBuilder.build(DATA);

  @Test
  void everyTypeOfRecordThatHasASourceIsListed() {
    assertThat(EntryTypes.ALL.stream().<Class<?>>map(EntryType::recordType).toList())
        .as("add the new type of record to EntryTypes.ALL")
        .containsExactlyInAnyOrderElementsOf(recordsWith(Source.class));
  }

  @Test
  void aSourceLeadsBackToEveryRecordThatNamesIt() {
    List<String> lost = new ArrayList<>();
    for (EntryType<?> type : EntryTypes.ALL) {
      lost.addAll(lost(type));
    }

    assertThat(lost).isEmpty();
  }

  @Test
  void everyTypeOfRecordThatHasAPeriodIsDated() {
    List<Class<?>> dated = new ArrayList<>();
    for (EntryType<?> type : EntryTypes.ALL) {
      if (!(type.dating() instanceof Dating.None)) {
        dated.add(type.recordType());
      }
    }

    assertThat(dated)
        .as("say in EntryTypes.ALL when the new type of record is of a period")
        .containsExactlyInAnyOrderElementsOf(recordsWith(Period.class));
  }

  @Test
  void aPeriodLeadsBackToEveryRecordThatNamesIt() {
    List<String> lost = new ArrayList<>();
    for (EntryType<?> type : EntryTypes.ALL) {
      lost.addAll(undated(type));
    }

    assertThat(lost).isEmpty();
  }

  @Test
  void aTypeOfRecordHasOneEntryType() {
    assertThat(EntryTypes.ALL).extracting(EntryType::type).doesNotHaveDuplicates();
  }

  @Test
  void aKnownMisfitAddsNothingToWhatItsTableCites() {
    assertThat(DATA.knownMisfits())
        .isNotEmpty()
        .allSatisfy(
            misfit ->
                assertThat(RELEASE.tables().find(misfit.composition()).map(Composition::source))
                    .contains(misfit.source()));
  }

  private static <R> List<String> lost(EntryType<R> type) {
    List<R> records = type.records().apply(RELEASE).all();
    assertThat(records).as(type.type()).isNotEmpty();
    return records.stream()
        .filter(
            found -> {
              Source named = (Source) value(found, Source.class);
              return !Entries.citing(RELEASE, named).contains(type.entry(found));
            })
        .map(found -> type.type() + " " + type.key().apply(found))
        .toList();
  }

  private static <R> List<String> undated(EntryType<R> type) {
    return type.records().apply(RELEASE).all().stream()
        .filter(found -> components(found.getClass()).anyMatch(c -> c.getType() == Period.class))
        .filter(
            found -> {
              Period named = (Period) value(found, Period.class);
              return named != null && !Entries.dated(RELEASE, named).contains(type.entry(found));
            })
        .map(found -> type.type() + " " + type.key().apply(found))
        .toList();
  }

  /** The types of records in the lists of a dataset that have a component of a type. */
  private static List<Class<?>> recordsWith(Class<?> component) {
    List<Class<?>> found = new ArrayList<>();
    for (RecordComponent list : Dataset.class.getRecordComponents()) {
      if (list.getGenericType() instanceof ParameterizedType type
          && type.getActualTypeArguments()[0] instanceof Class<?> item
          && item.isRecord()
          && !NO_NODES.contains(item)
          && components(item).anyMatch(c -> c.getType() == component)) {
        found.add(item);
      }
    }
    assertThat(found).isNotEmpty();
    return found;
  }

  private static Object value(Object owner, Class<?> type) {
    RecordComponent component =
        components(owner.getClass()).filter(c -> c.getType() == type).findFirst().orElseThrow();
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.getName(), e);
    }
  }

  private static Stream<RecordComponent> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents());
  }
}
