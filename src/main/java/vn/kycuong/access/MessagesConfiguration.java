package vn.kycuong.access;

import java.io.IOException;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Texts of all rooms, one pair of files a room; Vietnamese is the default. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    private static final String VIETNAMESE = "_vi.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        var names = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + VIETNAMESE)) {
            var name = file.getFilename();
            if (name != null) {
                names.add("messages/" + name.substring(0, name.length() - VIETNAMESE.length()));
            }
        }
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(names.toArray(String[]::new));
        texts.setDefaultEncoding("UTF-8");
        texts.setDefaultLocale(Locale.forLanguageTag("vi"));
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
