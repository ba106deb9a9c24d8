package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import vn.kycuong.RealTest;
import vn.kycuong.access.Role;
import vn.kycuong.access.SignInWays;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.organisation.DemonstrationAccount;

/** The page of signing in offers the ways that there are, and says why somebody could not go one of them. */
@RealTest
class SignInPageTest {

    @Autowired
    private SpringTemplateEngine templates;

    @Autowired
    private PageFrame frame;

    @Autowired
    private DoorClient doors;

    @Test
    void offersTheFormOnlyWhereNoProviderIsConfigured() throws Exception {
        var answer = doors.get(null, "/login");

        assertThat(answer.getContentAsString()).contains("name=\"password\"").doesNotContain("oauth2");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("form-action 'self';");
        assertThat(doors.get(null, "/oauth2/authorization/agency").getRedirectedUrl())
                .isEqualTo("/login");
    }

    @Test
    void offersBothWhereAProviderIsConfigured() throws Exception {
        assertThat(shown(new SignInWays(true, true), "", "vi"))
                .contains("href=\"/oauth2/authorization/agency\"", "Đăng nhập bằng tài khoản của cơ quan")
                .contains("name=\"password\"")
                .doesNotContain("again");
        assertThat(shown(new SignInWays(true, true), "", "en")).contains("Sign in with your agency account");
    }

    @Test
    void offersTheProviderAloneWhereTheFormIsSwitchedOff() throws Exception {
        assertThat(shown(new SignInWays(true, false), "", "vi"))
                .contains("/oauth2/authorization/agency")
                .doesNotContain("name=\"password\"");
    }

    @ParameterizedTest
    @CsvSource({
        "unknown, không ứng với tài khoản nào, belongs to your agency account",
        "without-post, không giữ vị trí công tác nào, You hold no post",
        "away, hiện không phản hồi, does not answer",
        "failed, không thành công, did not work",
        "anything, không thành công, did not work"
    })
    void saysWhyNobodyCameIn(String reason, String vietnamese, String english) throws Exception {
        var ways = new SignInWays(true, true);

        assertThat(shown(ways, reason, "vi")).contains(vietnamese, "/oauth2/authorization/agency?again");
        assertThat(shown(ways, reason, "en")).contains(english);
    }

    @Test
    void offersOneDemonstrationAccountOfEachRole() throws Exception {
        var page = doors.get(null, "/login").getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("DỮ LIỆU MINH HỌA", "không có thật").doesNotContain("??", "tichhop1", "lanhdao2");
        assertThat(new DemonstrationSignIn().accounts())
                .extracting(DemonstrationAccount::role)
                .doesNotHaveDuplicates()
                .hasSize(Role.values().length - 1);
        assertThat(new DemonstrationSignIn().accounts())
                .allSatisfy(account -> assertThat(page).contains(account.name(), account.password()));
        assertThat(shown(new SignInWays(true, true), Optional.of(new DemonstrationSignIn()), "", "en"))
                .contains("DỮ LIỆU MINH HỌA", "people who do not exist");
    }

    @Test
    void offersNoDemonstrationAccountWithoutTheFormOrTheDemonstration() throws Exception {
        var offered = Optional.of(new DemonstrationSignIn());
        assertThat(shown(new SignInWays(true, false), offered, "", "vi")).doesNotContain("MINH HỌA", "minhhoa-2026");
        assertThat(shown(new SignInWays(true, true), Optional.empty(), "", "vi"))
                .doesNotContain("MINH HỌA", "minhhoa-2026");
    }

    @Test
    void knowsNoDemonstrationAccountWhereADatabaseWasConfigured() {
        var runner = new ApplicationContextRunner().withUserConfiguration(DemonstrationSignIn.class);
        runner.run(context -> assertThat(context).doesNotHaveBean(DemonstrationSignIn.class));
        runner.withPropertyValues("spring.profiles.active=embedded", "kycuong.demonstration=false")
                .run(context -> assertThat(context).doesNotHaveBean(DemonstrationSignIn.class));
        runner.withPropertyValues("spring.profiles.active=embedded")
                .run(context -> assertThat(context).hasSingleBean(DemonstrationSignIn.class));
    }

    private String shown(SignInWays ways, String reason, String language) throws Exception {
        return shown(ways, Optional.empty(), reason, language);
    }

    private String shown(SignInWays ways, Optional<DemonstrationSignIn> demonstration, String reason, String language)
            throws Exception {
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(templates);
        views.setCharacterEncoding("UTF-8");
        var request = MockMvcRequestBuilders.get("/login").locale(Locale.forLanguageTag(language));
        return MockMvcBuilders.standaloneSetup(new SignInPage(ways, demonstration))
                .setViewResolvers(views)
                .addFilters(frame)
                .build()
                .perform(reason.isEmpty() ? request : request.param("agency", reason))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
