package vn.kycuong.api;

import java.beans.PropertyEditorSupport;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Text that comes outside of JSON, beside a file or in the address, is normalised as well (NFC). */
@ControllerAdvice(basePackageClasses = NormalisedParameters.class)
class NormalisedParameters {

    @InitBinder
    void register(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new Nfc());
    }

    private static final class Nfc extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String text) {
            setValue(
                    text == null
                            ? null
                            : Normalizer.normalize(text, Normalizer.Form.NFC).strip());
        }
    }
}
