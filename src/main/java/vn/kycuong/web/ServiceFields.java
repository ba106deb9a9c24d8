package vn.kycuong.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.serving.Family;
import vn.kycuong.serving.Method;
import vn.kycuong.serving.Outcome;
import vn.kycuong.serving.PaperId;
import vn.kycuong.serving.PaperKind;
import vn.kycuong.serving.RecordService;
import vn.kycuong.serving.ServiceQueries;
import vn.kycuong.serving.ServiceView;

/** What the form asks for that says what came of a try to serve a paper, and how it is read. */
@Component
class ServiceFields {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String BETWEEN = "-";

    private final ServiceQueries service;
    private final MessageSource messages;

    ServiceFields(ServiceQueries service, MessageSource messages) {
        this.service = service;
        this.messages = messages;
    }

    List<Field> of(Actor by, Family family, UUID id) {
        var language = LocaleContextHolder.getLocale();
        var papers = service.ofCase(by, family, id).stream()
                .map(paper -> new Field.Choice(value(paper), name(paper, language)))
                .toList();
        return List.of(
                Field.choice("servedPaper", papers),
                Field.choice("serviceMethod", Choices.of(Method.class)),
                Field.choice("serviceOutcome", Choices.of(Outcome.class)),
                Field.date("servedOn"),
                Field.text("recipient").optional(),
                Field.text("witnessName").optional(),
                Field.text("witnessRole").optional(),
                Field.text("postNumber").optional(),
                Field.file("serviceProof").optional(),
                Field.longText("serviceRemark").optional(),
                Field.number("correctedRecord").optional());
    }

    /** As it stands in an address. */
    static String value(ServiceView paper) {
        return paper.kind().name() + BETWEEN + paper.number();
    }

    static PaperId paper(Entered entered) {
        var words = entered.text("servedPaper").split(BETWEEN, 2);
        return new PaperId(PaperKind.valueOf(words[0]), entered.asNumber("servedPaper", words[words.length - 1]));
    }

    static String witness(Entered entered) {
        return Stream.of(entered.text("witnessName"), entered.text("witnessRole"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static RecordService.@Nullable Upload proof(Entered entered) {
        return entered.optionalFile("serviceProof")
                .map(UploadedFile::of)
                .map(file -> new RecordService.Upload(file.name(), file.content()))
                .orElse(null);
    }

    private String name(ServiceView paper, Locale language) {
        return messages.getMessage("choice.PaperKind." + paper.kind(), new Object[0], language) + " ("
                + DAY.format(paper.filedOn()) + ')';
    }
}
