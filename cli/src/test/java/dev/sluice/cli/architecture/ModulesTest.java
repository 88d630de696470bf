package dev.sluice.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.sluice.cli.architecture.Modules.ALL;
import static dev.sluice.cli.architecture.Modules.CLI;
import static dev.sluice.cli.architecture.Modules.CORE;
import static dev.sluice.cli.architecture.Modules.REPORTS;
import static dev.sluice.cli.architecture.Modules.SERVERS;
import static dev.sluice.cli.architecture.Modules.SIMULATOR;
import static dev.sluice.cli.architecture.Modules.STORES;
import static dev.sluice.cli.architecture.Modules.TESTKIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which module may know which. */
class ModulesTest {
    @ParameterizedTest
    @ValueSource(strings = {CORE, STORES, SERVERS, SIMULATOR, REPORTS, CLI})
    void isLookedAt(String module) {
        assertThat(Modules.classes().that(resideInAPackage(module))).isNotEmpty();
    }

    @Test
    void coreKnowsVertxAndNothingElse() {
        check(classes()
                .that()
                .resideInAPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(CORE, "java..", "org.jspecify..", "io.vertx.core.."));
    }

    @Test
    void storesKnowCoreOnly() {
        knowsOfOurs(STORES, STORES, CORE);
    }

    @Test
    void storesNeverKnowEachOther() {
        check(slices().matching("dev.sluice.store.(*)..").should().notDependOnEachOther());
    }

    @Test
    void simulatorKnowsCoreOnly() {
        knowsOfOurs(SIMULATOR, SIMULATOR, CORE);
    }

    @Test
    void reportsKnowsNobody() {
        knowsOfOurs(REPORTS, REPORTS);
    }

    @Test
    void serversKnowsNobody() {
        knowsOfOurs(SERVERS, SERVERS);
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CLI));
    }

    @Test
    void nothingThatShipsKnowsTheTestkit() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(TESTKIT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(TESTKIT));
    }

    /** The module depends, of all that is ours, on nothing but these. */
    private static void knowsOfOurs(String module, String... known) {
        check(noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat(resideInAPackage(ALL).and(not(resideInAnyPackage(known)))));
    }

    private static void check(ArchRule rule) {
        rule.check(Modules.classes());
    }
}
