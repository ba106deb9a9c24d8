package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import vn.kycuong.RealTest;

/** The page that is looked at before signing offers the ways to confirm that its reader has. */
@RealTest
class CheckPageTest {

    @Autowired
    private ThymeleafViewResolver views;

    @Autowired
    private PageFrame frame;

    @Test
    void offersTheFreshLoginAloneWhereTheFormIsSwitchedOff() throws Exception {
        assertThat(shown(true, false, "vi"))
                .contains("value=\"agency\"", "Xác thực lại tại cơ quan", "Hãy đọc lại trước khi ký.")
                .doesNotContain("name=\"password\"", "value=\"sign\"", "mật khẩu", "??");
        assertThat(shown(true, false, "en")).contains("Confirm at your agency").doesNotContain("??");
    }

    @Test
    void offersThePasswordAloneToWhoCameByTheForm() throws Exception {
        assertThat(shown(false, true, "vi"))
                .contains("name=\"password\"", "value=\"sign\"", "trước khi nhập mật khẩu")
                .doesNotContain("value=\"agency\"", "cơ quan");
    }

    @Test
    void offersBothWhereBothAreThere() throws Exception {
        assertThat(shown(true, true, "vi")).contains("name=\"password\"", "value=\"sign\"", "value=\"agency\"");
    }

    /** What stands between the frame. */
    private String shown(boolean agency, boolean password, String language) throws Exception {
        var locale = Locale.forLanguageTag(language);
        var request = new MockHttpServletRequest();
        request.addPreferredLocale(locale);
        var response = new MockHttpServletResponse();
        frame.doFilter(request, response, new MockFilterChain());
        Objects.requireNonNull(views.resolveViewName("check", locale))
                .render(model(agency, password), request, response);
        var page = response.getContentAsString(StandardCharsets.UTF_8);
        return page.substring(page.indexOf("<section"), page.indexOf("</section>"));
    }

    private static Map<String, Object> model(boolean agency, boolean password) {
        var action = CaseAction.onInspection("sign-minutes", "minutes", List.of(), (by, id, entered) -> {});
        return Map.of(
                "name",
                "KH-2026-0001",
                "back",
                "/inspections/1",
                "action",
                action,
                "address",
                action.address(new UUID(0, 1)),
                "lines",
                List.of(new Checked.Line("minutes", List.of("Biên bản"))),
                "fields",
                List.of(Field.longText("minutes"), Field.password()),
                "values",
                new LinkedMultiValueMap<String, String>(),
                "agencyOffered",
                agency,
                "passwordOffered",
                password);
    }
}
