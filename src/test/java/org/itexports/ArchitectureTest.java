package org.itexports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import io.netty.buffer.ByteBuf;
import io.vertx.core.buffer.Buffer;

/** Dependencies between packages go one way. */
@AnalyzeClasses(packages = "org.itexports", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule arrowsGoOneWay =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("http")
          .definedBy("org.itexports.http..")
          .layer("steward")
          .definedBy("org.itexports.steward..")
          .layer("store")
          .definedBy("org.itexports.store..")
          .layer("graph")
          .definedBy("org.itexports.graph..")
          .layer("relay")
          .definedBy("org.itexports.relay..")
          .layer("export")
          .definedBy("org.itexports.export..")
          .layer("release")
          .definedBy("org.itexports.release..")
          .layer("dataset")
          .definedBy("org.itexports.dataset..")
          .layer("sector")
          .definedBy("org.itexports.sector..")
          .layer("observation")
          .definedBy("org.itexports.observation..")
          .layer("concentration")
          .definedBy("org.itexports.concentration..")
          .layer("period")
          .definedBy("org.itexports.period..")
          .whereLayer("http")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("steward")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("steward")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers("http")
          .whereLayer("relay")
          .mayOnlyBeAccessedByLayers("http", "graph")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("http", "graph", "steward")
          .whereLayer("release")
          .mayOnlyBeAccessedByLayers("http", "graph", "store", "export", "steward")
          .whereLayer("dataset")
          .mayOnlyBeAccessedByLayers("release", "store", "export", "steward")
          .whereLayer("sector")
          .mayOnlyBeAccessedByLayers("graph", "export", "release", "dataset")
          .whereLayer("observation")
          .mayOnlyBeAccessedByLayers("graph", "export", "release", "dataset", "sector")
          .whereLayer("concentration")
          .mayOnlyBeAccessedByLayers("graph", "observation")
          .whereLayer("period")
          .mayOnlyBeAccessedByLayers(
              "graph", "export", "release", "dataset", "sector", "observation");

  @ArchTest
  static final ArchRule packagesHaveNoCycle =
      slices().matching("org.itexports.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theMathematicsStandsAlone =
      noClasses()
          .that()
          .resideInAnyPackage("org.itexports.concentration..", "org.itexports.period..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "java.lang..",
              "java.util..",
              "java.time..",
              "java.math..",
              "java.text..",
              "org.itexports.concentration..",
              "org.itexports.period..");

  /** What a class holds is built into a native image, and memory outside of the heap cannot be. */
  @ArchTest
  static final ArchRule noBufferBelongsToAClass =
      noFields()
          .that()
          .areStatic()
          .should()
          .haveRawType(JavaClass.Predicates.assignableTo(Buffer.class))
          .orShould()
          .haveRawType(JavaClass.Predicates.assignableTo(ByteBuf.class));

  @ArchTest
  static final ArchRule namesSaySomething =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..", "..common..", "..helper..", "..impl..", "..manager..", "..misc..");
}
