package io.wispportal.web.staff;

import io.wispportal.Money;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.payment.PaymentSubmission;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.web.TestPortal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Payment reports as customers send them: {@code reports.by("ana@wispmega").reference("1").send()}. */
final class Reports {

    private final TestPortal portal;

    Reports(TestPortal portal) {
        this.portal = portal;
    }

    Draft by(String customer) {
        return new Draft(customer);
    }

    /** A report of the customer's oldest invoice, as most tests need it. */
    PaymentReportId sentBy(String customer) {
        return by(customer).send();
    }

    /** A report of somebody who is in no demo data, for an invoice added before. */
    PaymentReportId sentBy(CustomerCaller caller, Invoice reported) {
        Draft draft = by(caller.name());
        return draft.submit(
                caller,
                reported,
                portal.demo().method("wispmega", "Transferencia").id());
    }

    /** Mutable state: what is filled in. */
    final class Draft {

        private final String customer;
        private int invoice;
        private String method = "Transferencia";
        private String amount = "";
        private String reference = "88410273";
        private String comment = "";
        private String fileName = "comprobante.png";
        private byte[] file;

        private Draft(String customer) {
            this.customer = customer;
            this.file = picture(customer);
        }

        /** Which of the customer's invoices, oldest first from 0. */
        Draft invoice(int number) {
            invoice = number;
            return this;
        }

        Draft with(String methodName) {
            method = methodName;
            return this;
        }

        Draft amount(String typed) {
            amount = typed;
            return this;
        }

        Draft reference(String typed) {
            reference = typed;
            return this;
        }

        Draft comment(String typed) {
            comment = typed;
            return this;
        }

        /** A voucher with these words in its picture; the same words make the same bytes. */
        Draft picturing(String words) {
            file = picture(words);
            return this;
        }

        Draft document() {
            fileName = "comprobante.pdf";
            file = ("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%" + customer + reference + "\n%%EOF\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            return this;
        }

        PaymentReportId send() {
            String slug = customer.substring(customer.indexOf('@') + 1);
            return submit(
                    portal.demo().customer(customer),
                    portal.demo().invoices(customer).get(invoice),
                    portal.demo().method(slug, method).id());
        }

        private PaymentReportId submit(CustomerCaller caller, Invoice reported, PaymentMethodId by) {
            String currency = reported.paid().currency().getCurrencyCode();
            Money paid = amount.isEmpty() ? null : Money.of(amount, currency);
            PaymentSubmission form =
                    new PaymentSubmission(reported.id(), by, paid, null, reference, comment, received(caller));
            return portal.memory()
                    .portal()
                    .paymentReporting()
                    .submit(caller, form)
                    .id();
        }

        private DocumentId received(CustomerCaller caller) {
            try {
                return portal.memory()
                        .portal()
                        .vouchers()
                        .receive(caller, fileName, new ByteArrayInputStream(file))
                        .id();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] picture(String words) {
        BufferedImage image = new BufferedImage(360, 560, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 360, 560);
        pen.setColor(new Color(0x1b4f9c));
        pen.fillRect(0, 0, 360, 90);
        pen.setColor(Color.DARK_GRAY);
        pen.drawString("Transferencia realizada", 30, 140);
        pen.drawString(words, 30, 170);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
