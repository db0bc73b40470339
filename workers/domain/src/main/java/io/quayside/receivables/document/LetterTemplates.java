package io.quayside.receivables.document;

import io.quayside.shared.PdfPages;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints what customers get. An engine of its own, so that the web's view settings do not reach it. */
@Component
public class LetterTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    LetterTemplates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/receivables/");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.addTemplateResolver(resolver);
    }

    /** With the words of the language as {@code t}. */
    public byte[] print(String template, Texts texts, String name, Object value) {
        Map<String, Object> values = new HashMap<>();
        values.put("t", texts.all());
        values.put(name, value);
        return PdfPages.print(engine.process(template, new Context(Locale.ENGLISH, values)));
    }
}
