package io.wispportal.benchmarks.hello;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Takes a file as every multipart servlet does and copies it once: what an upload costs at least. */
@WebServlet("/benchmark-upload")
@MultipartConfig(fileSizeThreshold = 8192)
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Path copy = Files.createTempFile("upload", ".bin");
        try (InputStream bytes = request.getPart("voucher").getInputStream()) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.delete(copy);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
