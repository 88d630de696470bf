package dev.sluice.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.sluice.cli.architecture.Modules.CORE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import dev.sluice.core.store.CreateResult;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How packages and names are kept in every module. */
class PackagesTest {
    @Test
    void noCycles() {
        slices().matching("dev.sluice.(**)")
                .should()
                .beFreeOfCycles()
                // What making a thing may answer belongs to the ports, wherever it lies.
                .ignoreDependency(alwaysTrue(), equivalentTo(CreateResult.class))
                .check(Modules.classes());
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = Modules.classes().stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked)
                .as("packages without @NullMarked in a package-info")
                .isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveNameMatching(".*Utils?")
                .check(Modules.classes());
    }

    /** Vert.x's internals may serve inside core, where a caller does not meet them. */
    @Test
    void callersOfCoreNeverMeetVertxInternals() {
        List<String> exposing = Modules.classes().stream()
                .filter(each -> each.getPackageName().startsWith(CORE.replace("..", "")))
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(each -> each.getMethods().stream())
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(each -> types(each).anyMatch(PackagesTest::isInternal))
                .map(JavaMethod::getFullName)
                .toList();

        assertThat(exposing).isEmpty();
    }

    private static Stream<JavaClass> types(JavaMethod method) {
        return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream());
    }

    private static boolean isInternal(JavaClass type) {
        return type.getPackageName().matches("io\\.vertx\\..*\\b(impl|internal)\\b.*");
    }
}
