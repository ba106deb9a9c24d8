package vn.kycuong;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.event.ApplicationEventsTestExecutionListener;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;
import org.springframework.test.context.transaction.TransactionalTestExecutionListener;
import vn.kycuong.embedded.FreshTestData;

/**
 * The whole application on a real PostgreSQL, a real Kafka broker and a real mail server, fresh in each JVM. All tests of a JVM share one
 * context, so none may ask for another one; looking for mocks in all its beans around each test would find none.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("test")
@TestExecutionListeners(
        listeners = {
            ApplicationEventsTestExecutionListener.class,
            DependencyInjectionTestExecutionListener.class,
            TransactionalTestExecutionListener.class
        },
        mergeMode = TestExecutionListeners.MergeMode.REPLACE_DEFAULTS)
@ContextConfiguration(initializers = {FreshTestData.class, MailServer.class})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kycuong.data=target/test-data/${test.jvm:jvm-1}",
            "camunda.bpm.job-execution.enabled=false",
            "kycuong.journal.scheduled=false"
        })
public @interface RealTest {}
