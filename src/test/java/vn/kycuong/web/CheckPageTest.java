package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import vn.kycuong.RealTest;

/** The page that is looked at before signing offers the ways to confirm that its reader has. */
@RealTest
class CheckPageTest {

    @Autowired
    private SpringTemplateEngine templates;

    @Autowired
    private PageFrame frame;

    /** Not a component: it shows the page as it is for a reader of whom only the ways are known. */
    static final class Shown {

        @GetMapping("/shown")
        String show(@RequestParam boolean agency, @RequestParam boolean password, Model model) {
            var action = CaseAction.onInspection("sign-minutes", "minutes", List.of(), (by, id, entered) -> {});
            model.addAttribute("name", "KH-2026-0001");
            model.addAttribute("back", "/inspections/1");
            model.addAttribute("action", action);
            model.addAttribute("address", action.address(new UUID(0, 1)));
            model.addAttribute("lines", List.of(new Checked.Line("minutes", List.of("Biên bản"))));
            model.addAttribute("fields", List.of(Field.longText("minutes"), Field.password()));
            model.addAttribute("values", new LinkedMultiValueMap<String, String>());
            model.addAttribute("agencyOffered", agency);
            model.addAttribute("passwordOffered", password);
            return "check";
        }
    }

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
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(templates);
        views.setCharacterEncoding("UTF-8");
        var page = MockMvcBuilders.standaloneSetup(new Shown())
                .setViewResolvers(views)
                .addFilters(frame)
                .build()
                .perform(MockMvcRequestBuilders.get("/shown")
                        .locale(Locale.forLanguageTag(language))
                        .param("agency", String.valueOf(agency))
                        .param("password", String.valueOf(password)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return page.substring(page.indexOf("<section"), page.indexOf("</section>"));
    }
}
