package org.itexports.docs;

import java.util.List;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.Dataset;
import org.itexports.observation.Observation;
import org.itexports.observation.Selection;
import org.itexports.observation.Series;
import org.itexports.release.Release;
import org.itexports.release.ReleaseBuilder;

/**
 * What the guide describes.
 *
 * @param data the bundled dataset
 * @param release the release built from it
 */
record Bundle(Dataset data, Release release) {

  static final Bundle BUNDLED =
      new Bundle(BundledDataset.get(), ReleaseBuilder.build(BundledDataset.get()));

  /** The series of yearly totals of the economy that the dataset is about. */
  Series headline() {
    return release.series().find(release.reportingEconomy().headlineSeries()).orElseThrow();
  }

  /** The prints of a series, in the order of their keys. */
  List<Observation> prints(Series series) {
    return release.observations().all().stream()
        .filter(print -> print.series().equals(series))
        .toList();
  }

  /** The selection for every figure of a series: by member, then by period. */
  List<Selection> figures(Series series) {
    return release.figures().members(series).stream()
        .flatMap(
            member ->
                release.figures().periods(series, member).stream()
                    .map(period -> release.figures().select(series, member, period)))
        .toList();
  }
}
