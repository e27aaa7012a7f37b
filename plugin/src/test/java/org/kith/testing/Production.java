package org.kith.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of this module, without tests and generated templates; read once. */
public final class Production {

    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("/org/kith/templates/"))
            .withImportOption(place -> !place.contains("/org/kith/lti/"))
            .importPackages("org.kith");

    private Production() {}
}
