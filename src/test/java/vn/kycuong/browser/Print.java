package vn.kycuong.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What came out of the printer.
 *
 * @param text with a blank where a line ends
 */
record Print(String text, List<Page> pages) {

    /**
     * @param left where the first letter of all lines begins, in points
     * @param right where the last one ends
     * @param white how much of it is paper without ink, from 0 to 1
     */
    record Page(float width, float height, float left, float right, double white) {

        boolean onA4() {
            return Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2;
        }

        boolean withinItsMargins() {
            return left >= 20 && right <= width - 20;
        }

        boolean mostlyWhite() {
            return white > 0.75;
        }
    }

    static Print of(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var pages = new ArrayList<Page>();
            for (var number = 0; number < document.getNumberOfPages(); number++) {
                pages.add(page(document, number));
            }
            return new Print(new PDFTextStripper().getText(document).replaceAll("\\s+", " "), pages);
        }
    }

    private static Page page(PDDocument document, int number) throws IOException {
        var box = document.getPage(number).getMediaBox();
        var edges = new Edges();
        edges.setStartPage(number + 1);
        edges.setEndPage(number + 1);
        edges.getText(document);
        return new Page(box.getWidth(), box.getHeight(), edges.left, edges.right, white(document, number));
    }

    private static double white(PDDocument document, int number) throws IOException {
        var picture = new PDFRenderer(document).renderImageWithDPI(number, 36);
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var blank = 0;
        for (var pixel : pixels) {
            if ((pixel & 0xff) > 0xe0 && (pixel >> 8 & 0xff) > 0xe0 && (pixel >> 16 & 0xff) > 0xe0) {
                blank++;
            }
        }
        return (double) blank / pixels.length;
    }

    private static final class Edges extends PDFTextStripper {

        private float left = Float.MAX_VALUE;
        private float right;

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (!letter.getUnicode().isBlank()) {
                left = Math.min(left, letter.getXDirAdj());
                right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            }
            super.processTextPosition(letter);
        }
    }
}
