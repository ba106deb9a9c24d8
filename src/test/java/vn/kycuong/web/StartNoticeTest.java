package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import vn.kycuong.organisation.DemonstrationAccounts;

@ExtendWith(OutputCaptureExtension.class)
class StartNoticeTest {

    private final MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8123");

    @Test
    void saysWhereToGoAndAsWhom() {
        var text = new StartNotice(environment).text();
        assertThat(text).contains("http://127.0.0.1:8123", "DỮ LIỆU MINH HỌA");
        assertThat(DemonstrationAccounts.list()).isNotEmpty().allSatisfy(account -> assertThat(text)
                .contains(account.name(), account.password(), account.role().name()));
    }

    @Test
    void namesNobodyWhenThereIsNoDemonstration() {
        environment.setProperty("kycuong.demonstration", "false");
        assertThat(new StartNotice(environment).text())
                .contains("http://127.0.0.1:8123")
                .doesNotContain("MINH HỌA", DemonstrationAccounts.list().get(0).password());
    }

    @Test
    void isSaidOnceTheApplicationIsReady(CapturedOutput output) {
        var ready = new ApplicationReadyEvent(
                new SpringApplication(), new String[0], new GenericApplicationContext(), java.time.Duration.ZERO);
        new StartNotice(environment).onApplicationEvent(ready);
        assertThat(output).contains("http://127.0.0.1:8123");
    }

    @Test
    void isAbsentWhereADatabaseWasConfigured() {
        var runner = new ApplicationContextRunner().withUserConfiguration(StartNotice.class);
        runner.run(context -> assertThat(context).doesNotHaveBean(StartNotice.class));
        runner.withPropertyValues("spring.profiles.active=embedded")
                .run(context -> assertThat(context).hasSingleBean(StartNotice.class));
    }
}
