package io.quayside.web.masterdata;

import io.quayside.masterdata.company.CompanySetting;
import io.quayside.masterdata.company.CompanySettings;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which settings there are, what they mean and what they may be; a company's own are part of the company. */
@RestController
@RequestMapping("/api/company-settings")
class CompanySettingController {

    @GetMapping
    @EveryRole
    List<CompanySetting> all() {
        return CompanySettings.all();
    }
}
