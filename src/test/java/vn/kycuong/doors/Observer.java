package vn.kycuong.doors;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.kycuong.notification.SentMails;

/** Looks at everything that can be looked at: every route of the matrix, questions that search, all topics and all mails. */
final class Observer {

    private static final List<Walker> FEW = Walker.ALL.stream()
            .filter(who -> List.of("donvia", "kiemtra2", "lanhdao2", "tichhop1", "kiemtoan1")
                    .contains(String.valueOf(who.account())))
            .toList();

    /** Officials who are on the list of the sealed case see it, and are not asked. */
    private static final List<String> LISTED = List.of("lanhdao1", "truongdoan1", "kiemtra1");

    private static final List<String> QUESTIONS = List.of(
            "/api/v1/inspections?q=hotline",
            "/api/v1/inspections?q=DX-",
            "/api/v1/inspections?q=kỷ luật",
            "/api/v1/inspections?unit=MH-A",
            "/api/v1/inspections?kind=SURPRISE",
            "/api/v1/inspections?limit=1",
            "/inspections?q=MH-A",
            "/inspections?lang=en",
            "/api/v1/findings?late=true",
            "/api/v1/findings?mine=true",
            "/api/v1/events?audience=LEADERSHIP&limit=500",
            "/api/v1/events?audience=INTEGRATION&limit=500",
            "/api/v1/events?audience=PEOPLE&limit=500",
            "/api/v1/events?audience=UNITS&unit=MH-A&limit=500",
            "/api/v1/events?audience=LEADERSHIP&limit=3",
            "/api/v1/units?q=minh hoa",
            "/api/v1/officials?q=01",
            "/api/v1/search?q=hotline",
            "/api/v1/search?q=DX-",
            "/api/v1/search?q=kỷ luật&what=INSPECTION",
            "/api/v1/search?q=truong doan 01&limit=50",
            "/search?q=MH-A",
            "/api/v1/calendar/deadline?start=2026-11-20&amount=3&day=WORKING");

    private final DoorClient doors;
    private final KafkaProperties kafka;
    private final SentMails mails;
    private final List<UUID> open;
    private final UUID secret;
    private final Observations seen = new Observations(new LinkedHashMap<>());

    /**
     * @param open the open cases, the finding in the third place
     * @param secret the sealed case, whether there is one or not
     */
    Observer(DoorClient doors, ApplicationContext context, List<UUID> open, UUID secret) {
        this.doors = doors;
        this.kafka = context.getBean(KafkaProperties.class);
        this.mails = context.getBean(SentMails.class);
        this.open = open;
        this.secret = secret;
    }

    /** Reads everything, and tries every act on the sealed case. */
    Observations observe() throws UnsupportedEncodingException {
        return observe(Walker.ALL, way -> true);
    }

    /** Only reads, and only as some: enough to see a leak. */
    Observations read() throws UnsupportedEncodingException {
        return observe(FEW, Observer::reading);
    }

    private Observations observe(List<Walker> people, Predicate<MatrixLine.Way> wanted)
            throws UnsupportedEncodingException {
        seen.answers().clear();
        for (var who : people) {
            if (who.account() == null || !LISTED.contains(who.account())) {
                looksAround(who, wanted);
            }
        }
        TopicRecords.all(kafka).forEach(seen.answers()::put);
        mails.all().forEach(seen.answers()::put);
        return seen;
    }

    private void looksAround(Walker who, Predicate<MatrixLine.Way> wanted) throws UnsupportedEncodingException {
        for (var line : MatrixLine.all()) {
            for (var way : line.ways()) {
                if (!way.pattern().endsWith("/**") && !way.pattern().equals("/logout") && wanted.test(way)) {
                    looksAt(who, way);
                }
            }
        }
        for (var question : QUESTIONS) {
            note(who, "GET " + question, doors.get(who.account(), question));
        }
    }

    private void looksAt(Walker who, MatrixLine.Way way) throws UnsupportedEncodingException {
        if (way.isOfInspection()) {
            ask(who, way, secret);
            for (var place : List.of(0, 1, 3)) {
                if (reading(way)) {
                    ask(who, way, open.get(place));
                }
            }
        } else if (reading(way)) {
            ask(who, way, open.get(2));
        }
    }

    private static boolean reading(MatrixLine.Way way) {
        return way.method().equals("GET");
    }

    private void ask(Walker who, MatrixLine.Way way, UUID id) throws UnsupportedEncodingException {
        var address = Addresses.of(way, id);
        var method = HttpMethod.valueOf(way.method());
        var answer = method == HttpMethod.GET
                ? doors.get(who.account(), address)
                : doors.tried(who.account(), method, address);
        note(who, method + " " + address, answer);
    }

    private void note(Walker who, String question, MockHttpServletResponse answer) throws UnsupportedEncodingException {
        var headers = new TreeMap<String, List<String>>();
        answer.getHeaderNames().forEach(name -> headers.put(name, List.copyOf(answer.getHeaders(name))));
        var body = answer.getContentAsString(StandardCharsets.UTF_8);
        seen.answers()
                .put(
                        who.role() + " " + who.account() + " · " + question,
                        answer.getStatus() + "\n" + headers + "\n" + body);
    }
}
