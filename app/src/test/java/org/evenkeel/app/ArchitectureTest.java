package org.evenkeel.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The design of the application as a test: features apart, the framework on five kinds of class only. */
final class ArchitectureTest {
    private static final String APP = "org.evenkeel.app";

    private static final JavaClasses APP_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(APP);

    @Test
    void featuresUseOnlyWhatOtherFeaturesPublishAndNeverInACircle() {
        ApplicationModules.of(EvenkeelApp.class).verify();
    }

    @Test
    void springIsAnnotatedOnPagesApisStoresJobsAndConfigOnly() {
        check(noClasses()
                .that(DescribedPredicate.describe(
                        "are neither a Page, Api, Store, Job or Config nor the application",
                        type -> !mayBeSpring(type)))
                .should(carryASpringAnnotation()));
    }

    @Test
    void sqlIsInStoresAndTheirConfigAndWhereTheDatabaseIsOpenedOnly() {
        check(noClasses()
                .that()
                .haveNameNotMatching(".*(Store|Config)(\\$.*)?")
                .and()
                .resideOutsideOfPackage(APP + ".database")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql.."));
    }

    @Test
    void nothingImportsWhatIsPublished() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(APP + ".publish..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(APP + ".publish.."));
    }

    @Test
    void theShellKnowsNoFeature() {
        check(classes()
                .that()
                .resideInAPackage(APP + ".web..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are outside the application, or in web or access",
                        type -> !type.getPackageName().startsWith(APP + ".")
                                || type.getPackageName().startsWith(APP + ".web")
                                || type.getPackageName().startsWith(APP + ".access"))));
    }

    @Test
    void everyPackageIsNullMarked() {
        check(classes().should(resideInANullMarkedPackage()));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(APP_CLASSES);
    }

    private static boolean mayBeSpring(JavaClass type) {
        var outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.isEquivalentTo(EvenkeelApp.class)
                || Stream.of("Page", "Api", "Store", "Job", "Config").anyMatch(outermost.getSimpleName()::endsWith);
    }

    private static ArchCondition<JavaClass> carryASpringAnnotation() {
        return new ArchCondition<>("carry a Spring annotation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var found = Stream.concat(
                                type.getAnnotations().stream(),
                                type.getAllMembers().stream()
                                        .filter(member -> member.getOwner().equals(type))
                                        .map(JavaMember::getAnnotations)
                                        .flatMap(annotations -> annotations.stream()))
                        .map(JavaAnnotation::getRawType)
                        .map(JavaClass::getName)
                        .filter(name -> name.startsWith("org.springframework."))
                        .toList();
                events.add(new SimpleConditionEvent(type, !found.isEmpty(), type.getName() + " carries " + found));
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
            }
        };
    }
}
