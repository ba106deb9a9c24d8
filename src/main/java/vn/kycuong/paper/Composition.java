package vn.kycuong.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kycuong.finding.ReminderLetterQueries;
import vn.kycuong.inspection.Document;
import vn.kycuong.inspection.InspectionQueries.Detail;

/** Puts what belongs on an official paper around the text that was filed. Official papers are Vietnamese. */
@Component
class Composition {

    private final Letterheads heads;
    private final Signing signing;
    private final PaperSettings settings;
    private final Clock clock;

    Composition(Letterheads heads, Signing signing, PaperSettings settings, Clock clock) {
        this.heads = heads;
        this.signing = signing;
        this.settings = settings;
        this.clock = clock;
    }

    OfficialPaper decision(Detail detail, Document document) {
        var decision = detail.decision();
        if (decision == null) {
            throw new IllegalStateException("A decision is filed that nobody made");
        }
        var signer = signing.issuer(detail, document.signatures(), decision.on());
        return new OfficialPaper(
                Form.DECISION,
                heads.of(detail.issuer().official(), decision.on()),
                decision.number(),
                decision.on(),
                document.filedAt(),
                "Về việc " + activity(detail) + " tại " + detail.unitNameVi(),
                signer.capacity(),
                "",
                Line.belowTitle(document.text()),
                List.of("- Như Điều 3;", archive(detail)),
                List.of(signer),
                proof(document.sha256()));
    }

    OfficialPaper notice(Detail detail, Document document) {
        var on = day(document.filedAt());
        return new OfficialPaper(
                Form.NOTICE,
                heads.of(detail.issuer().official(), on),
                "…/" + settings.noticeSymbol(),
                on,
                document.filedAt(),
                "Về việc công bố quyết định " + activity(detail) + " tại " + detail.unitNameVi(),
                "",
                Line.addressee(document.text()),
                Line.ofLetter(document.text()),
                List.of("- Như trên;", archive(detail)),
                List.of(signing.teamHead(detail, on)),
                proof(document.sha256()));
    }

    OfficialPaper minutes(Detail detail, Document document) {
        var on = day(document.filedAt());
        return new OfficialPaper(
                Form.MINUTES,
                heads.of(detail.issuer().official(), on),
                "",
                on,
                document.filedAt(),
                "Làm việc của Đoàn " + activity(detail) + " tại " + detail.unitNameVi() + " (hồ sơ " + detail.number()
                        + ")",
                "",
                "",
                Line.of(document.text()),
                List.of(),
                signing.minutes(detail, document),
                proof(document.sha256()));
    }

    /** @param number of the conclusion, with its symbol */
    OfficialPaper conclusion(Detail detail, Document document, String number) {
        var on = day(document.filedAt());
        return new OfficialPaper(
                Form.CONCLUSION,
                heads.of(detail.issuer().official(), on),
                number,
                on,
                document.filedAt(),
                "Kết quả " + activity(detail) + " tại " + detail.unitNameVi(),
                "",
                "",
                Line.belowTitle(document.text()),
                List.of("- " + detail.unitNameVi() + ";", archive(detail)),
                List.of(signing.issuer(detail, document.signatures(), on)),
                proof(document.sha256()));
    }

    OfficialPaper reminder(Detail detail, ReminderLetterQueries.Sent sent) {
        var letter = sent.letter();
        var on = day(letter.writtenAt());
        return new OfficialPaper(
                Form.REMINDER,
                heads.of(detail.issuer().official(), on),
                "…/" + settings.reminderSymbol(),
                on,
                letter.writtenAt(),
                "V/v đôn đốc xử lý phát hiện số " + sent.number() + ", hồ sơ " + detail.number(),
                "",
                Line.addressee(letter.text()),
                Line.ofLetter(letter.text()),
                List.of("- Như trên;", archive(detail)),
                List.of(signing.issuer(detail, List.of(), on)),
                proof(letter.sha256()));
    }

    private Proof proof(String sha256) {
        var page = heads.verification(sha256);
        return new Proof(sha256, page, QrCode.of(page));
    }

    private String archive(Detail detail) {
        return "- Lưu: " + settings.archive() + ", hồ sơ " + detail.number() + ".";
    }

    /** Inspection in the sense of the Inspection Law, or an inspection of another kind. */
    private static String activity(Detail detail) {
        return detail.rulePackage().equals("THANH_TRA") ? "thanh tra" : "kiểm tra";
    }

    private LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }
}
