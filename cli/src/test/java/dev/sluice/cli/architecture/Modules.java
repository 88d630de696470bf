package dev.sluice.cli.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Every class that Sluice ships, as found on the class path of this module. */
final class Modules {
    static final String CORE = "dev.sluice.core..";
    static final String STORES = "dev.sluice.store..";
    static final String SERVERS = "dev.sluice.servers..";
    static final String SIMULATOR = "dev.sluice.simulator..";
    static final String REPORTS = "dev.sluice.reports..";
    static final String TESTKIT = "dev.sluice.testkit..";
    static final String CLI = "dev.sluice.cli..";
    static final String ALL = "dev.sluice..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.sluice");

    private Modules() {}

    static JavaClasses classes() {
        return CLASSES;
    }
}
