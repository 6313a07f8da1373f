package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.tenant.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a tenant is, its customers see. A logo is not kept yet (README, "Known gaps"). */
@Tag("TEN-02")
class TenantShownTest {

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void nameColourPhoneAndWhatsAppStandOnTheOwnDomain() {
        Tenant wispmega = portal.demo().tenant("wispmega");

        String page = portal.visitorOfDomain().get("/").text();

        assertThat(page)
                .contains(wispmega.name())
                .contains("/marca/" + wispmega.brandColor().substring(1) + ".css")
                .contains("href=\"tel:"
                        + String.valueOf(wispmega.contact().phone()).replaceAll("[^+0-9]", ""))
                .contains("https://wa.me/"
                        + String.valueOf(wispmega.contact().whatsapp()).replaceAll("\\D", ""));
    }

    @Test
    void aTenantWithoutEMailAndWhatsAppHasPagesWithoutThem() {
        Tenant redrural = portal.demo().tenant("redrural");
        assertThat(redrural.contact().email()).isNull();

        String invoice = portal.customer("ana@redrural")
                .get("/mis-facturas/"
                        + portal.demo().invoices("ana@redrural").get(0).id())
                .text();

        assertThat(invoice).contains(redrural.name()).doesNotContain("null").doesNotContain("mailto:");
    }

    @Test
    void amountsAreWrittenAsInTheTenantsCountry() {
        String mexican = portal.customer("ana@wispmega").get("/mis-facturas").words();
        String colombian = portal.customer("ana@redrural").get("/mis-facturas").words();

        assertThat(mexican).containsPattern("\\$\\d+\\.00");
        assertThat(colombian).containsPattern("\\$ \\d+(\\.\\d{3})*,00");
    }
}
