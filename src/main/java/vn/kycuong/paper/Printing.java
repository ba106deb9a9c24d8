package vn.kycuong.paper;

import org.springframework.stereotype.Component;

/** Papers as files: to keep and to check, or to edit. Both come from one template. */
@Component
public class Printing {

    private final PaperTemplates templates;
    private final PdfPrinter pdf;
    private final WordPrinter word;

    Printing(PaperTemplates templates, PdfPrinter pdf, WordPrinter word) {
        this.templates = templates;
        this.pdf = pdf;
        this.word = word;
    }

    public PrintedPaper print(OfficialPaper paper, PrintedPaper.Format format) {
        var filled = templates.filled(paper);
        var content =
                switch (format) {
                    case PDF -> pdf.print(filled, paper);
                    case DOCX -> word.print(filled, paper);
                };
        return new PrintedPaper(name(paper, format), format.mediaType(), content);
    }

    private static String name(OfficialPaper paper, PrintedPaper.Format format) {
        return paper.form().template() + '-' + paper.proof().sha256().substring(0, 8) + format.ending();
    }
}
