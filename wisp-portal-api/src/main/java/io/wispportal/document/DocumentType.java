package io.wispportal.document;

/** The kinds of files a customer may send, told by content. */
public enum DocumentType {
    /** Portable Document Format. */
    PDF("application/pdf", "pdf", false),
    /** A picture, mostly screenshots. */
    PNG("image/png", "png", true),
    /** A photograph. */
    JPEG("image/jpeg", "jpg", true),
    /** An old picture format. */
    GIF("image/gif", "gif", true),
    /** A newer picture format. */
    WEBP("image/webp", "webp", true),
    /** Word up to 2003; only where the tenant allows it. */
    DOC("application/msword", "doc", false),
    /** Word since 2007; only where the tenant allows it. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false);

    private final String mediaType;
    private final String extension;
    private final boolean image;

    DocumentType(String mediaType, String extension, boolean image) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.image = image;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** Whether a browser shows it as a picture. */
    public boolean isImage() {
        return image;
    }

    public boolean isWord() {
        return this == DOC || this == DOCX;
    }
}
