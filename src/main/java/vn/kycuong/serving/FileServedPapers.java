package vn.kycuong.serving;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kycuong.inspection.PaperFiled;

/** Enters the papers of an inspection that the unit has to receive, in the transaction that files them. */
@Component
class FileServedPapers {

    private final ServiceBook book;

    FileServedPapers(ServiceBook book) {
        this.book = book;
    }

    @EventListener
    void on(PaperFiled filed) {
        PaperKind.of(Family.INSPECTION)
                .filter(kind -> kind.name().equals(filed.kind().name()))
                .map(kind -> new PaperId(kind, filed.version()))
                .forEach(paper -> book.file(filed.caseId(), paper, filed.on(), null));
    }
}
