package vn.kycuong.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Command;
import vn.kycuong.access.Questions;
import vn.kycuong.access.UseCase;

/** What the compiler cannot see. Each rule has a violator in {@code violators} that it is seen to catch. */
final class HouseRules {

    static final ArchRule ONLY_WORKFLOW_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackages("..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    static final ArchRule ONLY_THE_EXITS_KNOW_KAFKA = noClasses()
            .that()
            .resideOutsideOfPackages("..outbox..", "..notification..", "..inbox..", "..embedded..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

    static final ArchRule SQL_LIVES_IN_JDBC_CLASSES = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Jdbc")
            .and()
            .doNotHaveFullyQualifiedName("vn.kycuong.access.ActingOfficial")
            .and()
            .doNotHaveFullyQualifiedName("vn.kycuong.calendar.DatabaseClock")
            .and()
            .doNotHaveFullyQualifiedName("vn.kycuong.calendar.ClockConfiguration")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "speak SQL",
                    type -> type.isAssignableTo(JdbcClient.class) || type.isAssignableTo(JdbcOperations.class)));

    static final ArchRule USE_CASES_TAKE_A_COMMAND = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .arePublic()
            .should(haveNameAndParameter("handle", Command.class));

    static final ArchRule QUESTIONS_SAY_WHO_ASKS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Questions.class)
            .and()
            .arePublic()
            .should(startWithParameter(Actor.class));

    static final ArchRule QUERIES_ARE_QUESTIONS =
            classes().that().haveSimpleNameEndingWith("Queries").should().beAnnotatedWith(Questions.class);

    static final ArchRule DELEGATES_STAY_INSIDE =
            classes().that().haveSimpleNameEndingWith("Delegate").should().notBePublic();

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..");

    static final ArchRule TRANSACTIONS_BELONG_TO_USE_CASES = classes()
            .that()
            .resideInAnyPackage("..inspection..", "..finding..", "..organisation..", "..web..", "..violators..")
            .and()
            .areNotAnnotations()
            .should(not(com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith(Transactional.class)));

    static final List<ArchRule> ALL = List.of(
            ONLY_WORKFLOW_KNOWS_THE_ENGINE,
            ONLY_THE_EXITS_KNOW_KAFKA,
            SQL_LIVES_IN_JDBC_CLASSES,
            USE_CASES_TAKE_A_COMMAND,
            QUESTIONS_SAY_WHO_ASKS,
            QUERIES_ARE_QUESTIONS,
            DELEGATES_STAY_INSIDE,
            NAMES_SAY_SOMETHING,
            TRANSACTIONS_BELONG_TO_USE_CASES);

    private HouseRules() {}

    private static ArchCondition<JavaMethod> haveNameAndParameter(String name, Class<?> parameter) {
        return new ArchCondition<>("be called " + name + " and take one " + parameter.getSimpleName()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                var fine = method.getName().equals(name)
                        && parameters.size() == 1
                        && parameters.get(0).isAssignableTo(parameter);
                events.add(new SimpleConditionEvent(method, fine, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> startWithParameter(Class<?> parameter) {
        return new ArchCondition<>("start with " + parameter.getSimpleName()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaClass> parameters = method.getRawParameterTypes();
                var fine = method.getModifiers().contains(JavaModifier.STATIC)
                        || (!parameters.isEmpty() && parameters.get(0).isEquivalentTo(parameter));
                events.add(new SimpleConditionEvent(method, fine, method.getFullName()));
            }
        };
    }
}
