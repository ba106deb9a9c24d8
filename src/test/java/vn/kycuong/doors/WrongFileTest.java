package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import vn.kycuong.RealTest;
import vn.kycuong.inspection.OpenCases;

/** Files that are not what they seem, that are too large, and names in the other form of Unicode. */
@RealTest
class WrongFileTest {

    private static final String PASSWORD = "minhhoa-2026";

    private static final byte[] PDF = "%PDF-1.7 ảnh quầy".getBytes(StandardCharsets.UTF_8);

    private static final byte[] EXECUTABLE = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0};

    @Autowired
    private DoorClient doors;

    @Autowired
    private Clumsy clumsy;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private OpenCases cases;

    @Autowired
    private Rows rows;

    @Test
    void anExecutableThatIsCalledADocument() {
        var id = cases.announced();

        clumsy.refused(() -> clumsy.exhibit(id, "Ảnh", "bao-cao.pdf", EXECUTABLE), 422, "file-content-mismatch");
        clumsy.refused(() -> clumsy.exhibit(id, "Ảnh", "bao-cao.exe", EXECUTABLE), 422, "file-type-not-allowed");
    }

    @Test
    void aFileOfFiftyMegabytes() {
        var id = cases.announced();
        var before = rows.counts();
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("title", "Phim");
        parts.add("refersTo", "2026-11-20");
        parts.add("file", new ByteArrayResource(new byte[50 << 20]) {
            @Override
            public String getFilename() {
                return "phim.mp4";
            }
        });
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);

        var answer = http.withBasicAuth("kiemtra1", PASSWORD)
                .postForEntity(
                        "/api/v1/inspections/" + id + "/exhibits", new HttpEntity<>(parts, headers), JsonNode.class);
        headers.setAccept(List.of(MediaType.TEXT_HTML));
        var page = http.withBasicAuth("kiemtra1", PASSWORD)
                .postForEntity("/inspections/" + id + "/exhibits", new HttpEntity<>(parts, headers), String.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(413);
        clumsy.precise(answer.getBody(), "file-too-large");
        assertThat(page.getStatusCode().value()).isEqualTo(413);
        assertThat(page.getBody()).contains("20 MB").contains("Kỷ Cương");
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void textInTheOtherFormIsStoredInOne() {
        var id = cases.announced();
        var title = "Ảnh quầy số hai";
        var other = Normalizer.normalize(title, Normalizer.Form.NFD);
        assertThat(other).isNotEqualTo(title);

        assertThat(clumsy.exhibit(id, other, other + ".pdf", PDF).getStatus()).isEqualTo(201);
        assertThat(clumsy.diary(id, "nfd-" + id, other).getStatus()).isEqualTo(204);

        var papers = clumsy.body(doors.get("kiemtra1", "/api/v1/inspections/" + id + "/exhibits"))
                .get(0);
        assertThat(papers.path("title").asText()).isEqualTo(title);
        assertThat(papers.path("fileName").asText()).isEqualTo(title + ".pdf");
        assertThat(clumsy.body(doors.get("kiemtra1", "/api/v1/inspections/" + id + "/diary-entries"))
                        .toString())
                .contains(title)
                .doesNotContain(other);
    }
}
