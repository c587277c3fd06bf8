package precis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the design: one direction of imports, stages that do not know each other. */
@AnalyzeClasses(packages = "precis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String JBAKE = "precis.publish.JBake";

    @ArchTest
    static final ArchRule LAYERS =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .withOptionalLayers(true)
                    .layer("model")
                    .definedBy("precis.model..")
                    .layer("language")
                    .definedBy("precis.language..")
                    .layer("ingest")
                    .definedBy("precis.ingest..")
                    .layer("analysis")
                    .definedBy("precis.analysis..")
                    .layer("edition")
                    .definedBy("precis.edition..")
                    .layer("compose")
                    .definedBy("precis.compose..")
                    .layer("publish")
                    .definedBy("precis.publish..")
                    .layer("quality")
                    .definedBy("precis.quality..")
                    .layer("cli")
                    .definedBy("precis.cli..")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("ingest")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("analysis")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("edition")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("compose")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("publish")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("quality")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("quality")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("model")
                    .mayNotAccessAnyLayer()
                    .whereLayer("language")
                    .mayOnlyAccessLayers("model");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("precis.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    /** The steps of finding who acts, from the words of a line to who is listed. */
    @ArchTest
    static final ArchRule ACTORS_GO_ONE_WAY =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("words")
                    .definedBy("precis.analysis.actors.words")
                    .layer("names")
                    .definedBy("precis.analysis.actors.names")
                    .layer("mentions")
                    .definedBy("precis.analysis.actors.mentions")
                    .layer("entities")
                    .definedBy("precis.analysis.actors.entities")
                    .layer("kinds")
                    .definedBy("precis.analysis.actors.kinds")
                    .layer("salience")
                    .definedBy("precis.analysis.actors.salience")
                    .layer("actors")
                    .definedBy("precis.analysis.actors")
                    .layer("analysis")
                    .definedBy(
                            "precis.analysis",
                            "precis.analysis.[certainty|digest|facts|speech|text]..")
                    .whereLayer("salience")
                    .mayOnlyBeAccessedByLayers("actors")
                    .whereLayer("kinds")
                    .mayOnlyBeAccessedByLayers("actors")
                    .whereLayer("entities")
                    .mayOnlyBeAccessedByLayers("kinds", "salience", "actors")
                    .whereLayer("mentions")
                    .mayOnlyBeAccessedByLayers("entities", "kinds", "salience", "actors")
                    .whereLayer("names")
                    .mayOnlyBeAccessedByLayers(
                            "mentions", "entities", "kinds", "salience", "actors")
                    .whereLayer("words")
                    .mayOnlyBeAccessedByLayers(
                            "names", "mentions", "entities", "kinds", "salience", "actors")
                    .whereLayer("actors")
                    .mayOnlyBeAccessedByLayers("analysis");

    /** The steps of reading who says it, from the marks on the page to whom a sentence credits. */
    @ArchTest
    static final ArchRule SPEECH_GOES_ONE_WAY =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("quotes")
                    .definedBy("precis.analysis.speech.quotes")
                    .layer("words")
                    .definedBy("precis.analysis.speech.words")
                    .layer("phrases")
                    .definedBy("precis.analysis.speech.phrases")
                    .layer("roles")
                    .definedBy("precis.analysis.speech.roles")
                    .layer("discourse")
                    .definedBy("precis.analysis.speech.discourse")
                    .layer("referents")
                    .definedBy("precis.analysis.speech.referents")
                    .layer("cues")
                    .definedBy("precis.analysis.speech.cues")
                    .layer("speech")
                    .definedBy("precis.analysis.speech")
                    .layer("analysis")
                    .definedBy(
                            "precis.analysis",
                            "precis.analysis.[actors|certainty|digest|facts|text]..")
                    .whereLayer("cues")
                    .mayOnlyBeAccessedByLayers("speech")
                    .whereLayer("referents")
                    .mayOnlyBeAccessedByLayers("cues", "speech")
                    .whereLayer("discourse")
                    .mayOnlyBeAccessedByLayers("referents", "cues")
                    .whereLayer("roles")
                    .mayOnlyBeAccessedByLayers("discourse", "referents", "cues", "speech")
                    .whereLayer("phrases")
                    .mayOnlyBeAccessedByLayers("roles", "discourse", "referents", "cues", "speech")
                    .whereLayer("words")
                    .mayOnlyBeAccessedByLayers(
                            "phrases", "roles", "discourse", "referents", "cues", "speech")
                    .whereLayer("quotes")
                    .mayOnlyBeAccessedByLayers("phrases", "cues", "speech")
                    .whereLayer("speech")
                    .mayOnlyBeAccessedByLayers("analysis");

    @ArchTest
    static final ArchRule MODEL_IS_DATA =
            classes()
                    .that()
                    .resideInAPackage("precis.model..")
                    .and()
                    .areTopLevelClasses()
                    .and()
                    .haveSimpleNameNotEndingWith("package-info")
                    .should()
                    .beRecords()
                    .orShould()
                    .beEnums()
                    .orShould()
                    .beInterfaces();

    @ArchTest
    static final ArchRule ONE_CLASS_KNOWS_JBAKE =
            noClasses()
                    .that()
                    .haveNameNotMatching(JBAKE.replace(".", "\\.") + ".*")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jbake..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_CLI_EXITS_OR_ASKS_THE_CLOCK =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("precis.cli..")
                    .should()
                    .callMethod(System.class, "exit", int.class)
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.ZoneId.class, "systemDefault")
                    .orShould()
                    .callMethod(java.util.Locale.class, "getDefault");

    @ArchTest
    static final ArchRule STAGES_HAVE_ONE_DOOR =
            classes()
                    .that()
                    .resideInAnyPackage(
                            "precis.ingest..",
                            "precis.analysis..",
                            "precis.edition..",
                            "precis.compose..",
                            "precis.publish..")
                    .and()
                    .arePublic()
                    .and()
                    .areTopLevelClasses()
                    .and(notData())
                    .should()
                    .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                    .allowEmptyShould(true);

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> notData() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "are no data", c -> !c.isRecord() && !c.isEnum() && !c.isInterface());
    }
}
