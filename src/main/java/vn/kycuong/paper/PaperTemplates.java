package vn.kycuong.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Fills the template of a paper. What comes out is what both printers print. */
@Component
class PaperTemplates {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private @Nullable SpringTemplateEngine engine;

    Document filled(OfficialPaper paper) {
        var text = engine().process(paper.form().template(), new Context(VIETNAMESE, Map.of("paper", paper)));
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("The template of a paper is not well-formed", broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Made when the first paper is printed, so that the start does not wait for it. */
    private synchronized SpringTemplateEngine engine() {
        if (engine == null) {
            var templates = new ClassLoaderTemplateResolver(PaperTemplates.class.getClassLoader());
            templates.setPrefix("papers/");
            templates.setSuffix(".html");
            templates.setTemplateMode(TemplateMode.XML);
            templates.setCharacterEncoding("UTF-8");
            engine = new SpringTemplateEngine();
            engine.setTemplateResolver(templates);
        }
        return engine;
    }
}
