package io.quayside.web.quality;

import io.quayside.quality.certificate.Certificates;
import io.quayside.quality.disposition.FindingDispositions;
import io.quayside.quality.inspection.FindingInspections;
import io.quayside.quality.nonconformance.FindingNonconformances;
import io.quayside.web.collaboration.DocumentAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People attach photos and certificates, and comment on what they decide. */
@Configuration(proxyBeanMethods = false)
class QualityDocuments {

    @Bean
    DocumentAccess inspectionDocuments(FindingInspections inspections) {
        return DocumentAccess.of("inspection", inspections::companyOf);
    }

    @Bean
    DocumentAccess dispositionDocuments(FindingDispositions dispositions) {
        return DocumentAccess.of("disposition", dispositions::companyOf);
    }

    @Bean
    DocumentAccess certificateDocuments(Certificates certificates) {
        return DocumentAccess.of("certificate", certificates::companyOf);
    }

    @Bean
    DocumentAccess nonconformanceDocuments(FindingNonconformances nonconformances) {
        return DocumentAccess.of("nonconformance", nonconformances::companyOf);
    }
}
