package vn.kycuong.inspection;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which wordings of a conclusion the inspected unit has received: never one that was corrected before it was published. */
@Component
class IssuedWordings {

    private final JdbcConclusions conclusions;

    IssuedWordings(JdbcConclusions conclusions) {
        this.conclusions = conclusions;
    }

    /** The conclusion of a surprise inspection is handed over as it is signed, and so is each correction of it. */
    List<Document> toUnit(Inspection inspection, List<Document> documents) {
        var kind = inspection.kind();
        if (kind.isSurprise() || documents.stream().noneMatch(IssuedWordings::isConclusion)) {
            return documents;
        }
        var issued = conclusions.ofCase(inspection.id()).stream()
                .filter(conclusion -> conclusion.handedOver(kind))
                .map(Conclusion::sha256)
                .collect(Collectors.toUnmodifiableSet());
        return documents.stream()
                .filter(document -> !isConclusion(document) || issued.contains(document.sha256()))
                .toList();
    }

    private static boolean isConclusion(Document document) {
        return document.kind() == DocumentKind.CONCLUSION;
    }
}
