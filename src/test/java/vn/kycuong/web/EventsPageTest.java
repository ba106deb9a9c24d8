package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.journal.EventCatalogue;

@RealTest
class EventsPageTest {

    @Autowired
    DoorClient doors;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | Sự kiện | Đã công bố quyết định với đơn vị; thời hạn kiểm tra tính từ đây. | Báo cho | người liên quan
            en | Events | The decision is announced to the unit; the time of the inspection runs from here. | Told to | people concerned
            """)
    void saysEveryEventInBothLanguages(String language, String title, String what, String who, String people)
            throws UnsupportedEncodingException {
        var page = page("donvia", "/events?lang=" + language);

        assertThat(page).contains("<h1>" + title + "</h1>", what, who, people).doesNotContain("??");
        assertThat(EventCatalogue.all()).allSatisfy(type -> assertThat(page)
                .contains("id=\"" + type.name() + "\"", "href=\"#" + type.name() + "\"", type.publicName()));
    }

    @Test
    void showsASampleAndWhoIsToldOfIt() throws UnsupportedEncodingException {
        var article = article(page("kiemtra1", "/events"), "surprise.announced");

        assertThat(article)
                .contains("&quot;kind&quot; : &quot;SURPRISE&quot;", "&quot;reveal&quot;", ">đơn vị<", ">lãnh đạo<")
                .doesNotContain(">hệ thống khác<", ">người liên quan<");
        assertThat(article(page("kiemtra1", "/events"), "finding.suggested")).contains(">không ai<");
    }

    @Test
    void isTheSameForEverybodyAndLinkedFromEveryPage() throws UnsupportedEncodingException {
        assertThat(section(page("donvia", "/events"))).isEqualTo(section(page("lanhdao1", "/events")));
        assertThat(page("kiemtra1", "/inbox")).contains("href=\"/events\"");
    }

    @Test
    void isNotForStrangers() {
        assertThat(doors.get(null, "/events").getStatus()).isIn(302, 401);
    }

    private String page(String account, String address) throws UnsupportedEncodingException {
        var answer = doors.get(account, address);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String section(String page) {
        return page.substring(page.indexOf("<section>"), page.indexOf("</section>"));
    }

    private static String article(String page, String type) {
        var article = Pattern.compile("<article[^>]* id=\"" + Pattern.quote(type) + "\".*?</article>", Pattern.DOTALL)
                .matcher(page);
        assertThat(article.find()).as(type).isTrue();
        return article.group();
    }
}
