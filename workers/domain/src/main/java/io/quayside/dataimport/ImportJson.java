package io.quayside.dataimport;

import io.quayside.shared.ValuesModule;
import tools.jackson.databind.json.JsonMapper;

/** JSON of waiting rows; its own mapper, because they outlive a change of the web's settings. */
final class ImportJson {

    static final JsonMapper MAPPER = JsonMapper.builder().addModule(new ValuesModule()).build();

    private ImportJson() {
    }
}
