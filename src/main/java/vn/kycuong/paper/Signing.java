package vn.kycuong.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kycuong.inspection.Document;
import vn.kycuong.inspection.DocumentKind;
import vn.kycuong.inspection.InspectionQueries.Detail;
import vn.kycuong.inspection.InspectionQueries.Person;
import vn.kycuong.inspection.Milestone;
import vn.kycuong.inspection.TeamRole;

/** Who signs a paper, in what capacity, and how it was signed. */
@Component
class Signing {

    private static final String HEAD_OF_TEAM = "TRƯỞNG ĐOÀN";
    private static final String ISSUER = "NGƯỜI RA QUYẾT ĐỊNH";
    private static final String UNIT = "ĐẠI DIỆN ĐƠN VỊ";
    private static final DateTimeFormatter SIGNED =
            DateTimeFormatter.ofPattern("'(Đã ký trên hệ thống lúc' HH:mm 'ngày' dd/MM/uuuu')'");

    private final Letterheads heads;
    private final Clock clock;

    Signing(Letterheads heads, Clock clock) {
        this.heads = heads;
        this.clock = clock;
    }

    Signer issuer(Detail detail, List<Document.Signature> signatures, LocalDate on) {
        var issuer = detail.issuer();
        var signed = signatures.stream()
                .filter(signature -> signature.official().equals(issuer.official()))
                .findFirst();
        return new Signer(heads.capacity(issuer.official(), on, ISSUER), issuer.name(), said(signed));
    }

    /** Still to sign by hand. */
    Signer teamHead(Detail detail, LocalDate on) {
        var name = detail.team().stream()
                .filter(member -> member.role() == TeamRole.HEAD)
                .filter(member -> !on.isBefore(member.from()) && (member.to() == null || !on.isAfter(member.to())))
                .map(member -> member.name())
                .findFirst();
        return new Signer(HEAD_OF_TEAM, name.orElse(""), "");
    }

    /** First the unit, then the head of the team who wrote them. */
    List<Signer> minutes(Detail detail, Document minutes) {
        var team = minutes.signatures().stream()
                .filter(signature -> signature.official().equals(minutes.filedBy()))
                .findFirst();
        var unit = minutes.signatures().stream()
                .filter(signature -> !signature.official().equals(minutes.filedBy()))
                .findFirst();
        var refused =
                detail.milestones().stream().anyMatch(reached -> reached.milestone() == Milestone.MINUTES_REFUSED);
        var answer = refused ? "(Đơn vị không ký biên bản; có người làm chứng)" : said(unit);
        return List.of(
                new Signer(UNIT, name(detail, unit), answer), new Signer(HEAD_OF_TEAM, name(detail, team), said(team)));
    }

    private static String name(Detail detail, Optional<Document.Signature> signature) {
        return detail.versions(DocumentKind.MINUTES).stream()
                .flatMap(paper -> paper.signedBy().stream())
                .filter(person -> signature.isPresent()
                        && person.official().equals(signature.get().official()))
                .map(Person::name)
                .findFirst()
                .orElse("");
    }

    private String said(Optional<Document.Signature> signature) {
        return signature
                .map(given -> SIGNED.format(given.signedAt().atZone(clock.getZone())))
                .orElse("");
    }
}
