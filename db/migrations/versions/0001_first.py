"""The first form of the store.

The journal is append-only: triggers stop accidents (not the owner of the key; against that
stands the hash chain). A value may be erased, never altered.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APPEND_ONLY = ("change", "change_parent")


def upgrade() -> None:
    op.create_table(
        "accuracy_point",
        sa.Column("letter_id", sa.Uuid(), nullable=True),
        sa.Column("version_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.String(), nullable=True),
        sa.Column("paragraph", sa.String(), nullable=True),
        sa.Column("point", sa.String(), nullable=True),
        sa.Column("their_evidence", sa.String(), nullable=True),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("answered_by", sa.Uuid(), nullable=True),
        sa.Column("answered_at", sa.String(length=32), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accuracy_point")),
    )
    op.create_index(
        op.f("ix_accuracy_point_inspection_id"), "accuracy_point", ["inspection_id"], unique=False
    )
    op.create_table(
        "action",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("undoes", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action")),
    )
    op.create_index("ix_action_device_id_order", "action", ["device_id", "order"], unique=False)
    op.create_index(op.f("ix_action_inspection_id"), "action", ["inspection_id"], unique=False)
    op.create_table(
        "authority_event",
        sa.Column("authority", sa.String(), nullable=True),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_authority_event")),
    )
    op.create_index(
        op.f("ix_authority_event_inspection_id"),
        "authority_event",
        ["inspection_id"],
        unique=False,
    )
    op.create_table(
        "blob",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("mime", sa.String(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob")),
    )
    op.create_table(
        "bundle_log",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("dir", sa.String(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("peer", sa.Uuid(), nullable=True),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", "dir", name=op.f("pk_bundle_log")),
    )
    op.create_index(
        op.f("ix_bundle_log_inspection_id"), "bundle_log", ["inspection_id"], unique=False
    )
    op.create_table(
        "case_review",
        sa.Column("sampled_case_id", sa.Uuid(), nullable=True),
        sa.Column("state", sa.String(), nullable=True),
        sa.Column("not_reviewed_reason", sa.String(), nullable=True),
        sa.Column("tracked", sa.Boolean(), nullable=True),
        sa.Column("overall", sa.String(), nullable=True),
        sa.Column("rationale", sa.String(), nullable=True),
        sa.Column("summary", sa.String(), nullable=True),
        sa.Column("strengths", sa.String(), nullable=True),
        sa.Column("shortfalls", sa.String(), nullable=True),
        sa.Column("voice", sa.String(), nullable=True),
        sa.Column("reviewed_on", sa.Date(), nullable=True),
        sa.Column("reviewer", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_review")),
    )
    op.create_index(
        op.f("ix_case_review_inspection_id"), "case_review", ["inspection_id"], unique=False
    )
    op.create_table(
        "change",
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hlc", sa.String(), nullable=False),
        sa.Column("at_utc", sa.String(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("action_id", sa.Uuid(), nullable=False),
        sa.Column("tbl", sa.String(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("value_hash", sa.String(), nullable=False),
        sa.Column("schema_rev", sa.String(), nullable=False),
        sa.Column("app_version", sa.String(), nullable=False),
        sa.Column("prev_hash", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("inspection_id", "id", name=op.f("pk_change")),
        sa.UniqueConstraint(
            "inspection_id", "device_id", "seq", name=op.f("uq_change_inspection_id_device_id_seq")
        ),
    )
    op.create_index("ix_change_action_id", "change", ["action_id"], unique=False)
    op.create_index("ix_change_hlc", "change", ["hlc"], unique=False)
    op.create_index("ix_change_row_id", "change", ["row_id"], unique=False)
    op.create_table(
        "change_parent",
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("parent", sa.Uuid(), nullable=False),
        sa.Column("child", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("inspection_id", "parent", "child", name=op.f("pk_change_parent")),
    )
    op.create_index("ix_change_parent_child", "change_parent", ["child"], unique=False)
    op.create_table(
        "change_value",
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("change_id", sa.Uuid(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("value", sa.String(), nullable=True),
        sa.Column("erased_at", sa.String(length=32), nullable=True),
        sa.Column("erased_reason", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("inspection_id", "change_id", name=op.f("pk_change_value")),
    )
    op.create_table(
        "complaint",
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("stage", sa.String(), nullable=True),
        sa.Column("theme", sa.String(), nullable=True),
        sa.Column("summary", sa.String(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("dimension", sa.String(), nullable=True),
        sa.Column("weight", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint")),
    )
    op.create_index(
        op.f("ix_complaint_inspection_id"), "complaint", ["inspection_id"], unique=False
    )
    op.create_table(
        "concern",
        sa.Column("sampled_case_id", sa.Uuid(), nullable=True),
        sa.Column("what", sa.String(), nullable=True),
        sa.Column("seen_at", sa.String(length=32), nullable=True),
        sa.Column("immediate_danger", sa.Boolean(), nullable=True),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("told_at", sa.String(length=32), nullable=True),
        sa.Column("told_whom", sa.String(), nullable=True),
        sa.Column("written_at", sa.String(length=32), nullable=True),
        sa.Column("acknowledged_at", sa.String(length=32), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("closed_at", sa.String(length=32), nullable=True),
        sa.Column("about_practitioner", sa.Boolean(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_concern")),
    )
    op.create_index(op.f("ix_concern_inspection_id"), "concern", ["inspection_id"], unique=False)
    op.create_table(
        "conflict",
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("tbl", sa.String(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("first_seen", sa.String(length=32), nullable=False),
        sa.Column("settled_by", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("inspection_id", "id", name=op.f("pk_conflict")),
    )
    op.create_table(
        "device",
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("user_name", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("sign_pub", sa.LargeBinary(), nullable=True),
        sa.Column("age_recipient", sa.String(), nullable=True),
        sa.Column("enrolled_by", sa.Uuid(), nullable=True),
        sa.Column("revoked_at", sa.String(length=32), nullable=True),
        sa.PrimaryKeyConstraint("device_id", name=op.f("pk_device")),
    )
    op.create_table(
        "document",
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("request_id", sa.Uuid(), nullable=True),
        sa.Column("file_name", sa.String(), nullable=True),
        sa.Column("blob_sha256", sa.String(), nullable=True),
        sa.Column("dimension", sa.String(), nullable=True),
        sa.Column("passage", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("position", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    )
    op.create_index(op.f("ix_document_inspection_id"), "document", ["inspection_id"], unique=False)
    op.create_table(
        "draft",
        sa.Column("cell", sa.String(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("base_heads", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("cell", name=op.f("pk_draft")),
    )
    op.create_index(op.f("ix_draft_inspection_id"), "draft", ["inspection_id"], unique=False)
    op.create_table(
        "draw",
        sa.Column("long_list_id", sa.Uuid(), nullable=True),
        sa.Column("rules", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("commitment", sa.String(), nullable=True),
        sa.Column("commitment_sha256", sa.String(), nullable=True),
        sa.Column("committed_at", sa.String(length=32), nullable=True),
        sa.Column("seed", sa.String(), nullable=True),
        sa.Column("drawn_at", sa.String(length=32), nullable=True),
        sa.Column("certificate_sha256", sa.String(), nullable=True),
        sa.Column("summary", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("current", sa.Boolean(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draw")),
    )
    op.create_index(op.f("ix_draw_inspection_id"), "draw", ["inspection_id"], unique=False)
    op.create_table(
        "evidence_link",
        sa.Column("target_table", sa.String(), nullable=True),
        sa.Column("target_id", sa.Uuid(), nullable=True),
        sa.Column("source_table", sa.String(), nullable=True),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        sa.Column("stance", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_link")),
    )
    op.create_index(
        op.f("ix_evidence_link_inspection_id"), "evidence_link", ["inspection_id"], unique=False
    )
    op.create_table(
        "export_made",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("encrypted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_export_made")),
    )
    op.create_index(
        op.f("ix_export_made_inspection_id"), "export_made", ["inspection_id"], unique=False
    )
    op.create_table(
        "finding",
        sa.Column("dimension", sa.String(), nullable=True),
        sa.Column("position", sa.String(), nullable=True),
        sa.Column("weight", sa.String(), nullable=True),
        sa.Column("text_en", sa.String(), nullable=True),
        sa.Column("text_cy", sa.String(), nullable=True),
        sa.Column("author", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding")),
    )
    op.create_index(op.f("ix_finding_inspection_id"), "finding", ["inspection_id"], unique=False)
    op.create_table(
        "follow_up_event",
        sa.Column("item_id", sa.Uuid(), nullable=True),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up_event")),
    )
    op.create_index(
        op.f("ix_follow_up_event_inspection_id"),
        "follow_up_event",
        ["inspection_id"],
        unique=False,
    )
    op.create_table(
        "follow_up_item",
        sa.Column("recommendation_id", sa.Uuid(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("status", sa.String(), nullable=True),
        sa.Column("plan", sa.String(), nullable=True),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up_item")),
    )
    op.create_index(
        op.f("ix_follow_up_item_inspection_id"), "follow_up_item", ["inspection_id"], unique=False
    )
    op.create_table(
        "head",
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("tbl", sa.String(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("change_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint(
            "inspection_id", "tbl", "row_id", "field", "change_id", name=op.f("pk_head")
        ),
    )
    op.create_index("ix_head_change_id", "head", ["change_id"], unique=False)
    op.create_table(
        "information_request",
        sa.Column("what", sa.String(), nullable=True),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("position", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_information_request")),
    )
    op.create_index(
        op.f("ix_information_request_inspection_id"),
        "information_request",
        ["inspection_id"],
        unique=False,
    )
    op.create_table(
        "inspection",
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("authority", sa.String(), nullable=True),
        sa.Column("authority_cy", sa.String(), nullable=True),
        sa.Column("service", sa.String(), nullable=True),
        sa.Column("framework", sa.String(), nullable=True),
        sa.Column("period_from", sa.Date(), nullable=True),
        sa.Column("period_to", sa.Date(), nullable=True),
        sa.Column("fieldwork_weeks", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("authority_language", sa.String(), nullable=True),
        sa.Column("code_edition", sa.String(), nullable=True),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("serious_concern", sa.Boolean(), nullable=True),
        sa.Column("warning_notice_on", sa.Date(), nullable=True),
        sa.Column("retention_until", sa.Date(), nullable=True),
        sa.Column("follows", sa.Uuid(), nullable=True),
        sa.Column("closed_stages", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("purged_at", sa.String(length=32), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspection")),
    )
    op.create_index(
        op.f("ix_inspection_inspection_id"), "inspection", ["inspection_id"], unique=False
    )
    op.create_table(
        "interview",
        sa.Column("form", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("starts", sa.String(length=32), nullable=True),
        sa.Column("ends", sa.String(length=32), nullable=True),
        sa.Column("state", sa.String(), nullable=True),
        sa.Column("cancelled_reason", sa.String(), nullable=True),
        sa.Column("consent", sa.String(), nullable=True),
        sa.Column("sampled_case_id", sa.Uuid(), nullable=True),
        sa.Column("inspectors", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interview")),
    )
    op.create_index(
        op.f("ix_interview_inspection_id"), "interview", ["inspection_id"], unique=False
    )
    op.create_table(
        "letter",
        sa.Column("template", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=True),
        sa.Column("reference", sa.String(), nullable=True),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("addressee", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("signatory", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("fields", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
    )
    op.create_index(op.f("ix_letter_inspection_id"), "letter", ["inspection_id"], unique=False)
    op.create_table(
        "letter_version",
        sa.Column("letter_id", sa.Uuid(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("made_at", sa.String(length=32), nullable=True),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("sha256", sa.String(), nullable=True),
        sa.Column("model_sha256", sa.String(), nullable=True),
        sa.Column("file_sha256", sa.String(), nullable=True),
        sa.Column("records", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("checks", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_version")),
    )
    op.create_index(
        op.f("ix_letter_version_inspection_id"), "letter_version", ["inspection_id"], unique=False
    )
    op.create_table(
        "line_of_enquiry",
        sa.Column("question", sa.String(), nullable=True),
        sa.Column("dimension", sa.String(), nullable=True),
        sa.Column("raised_from", sa.String(), nullable=True),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        sa.Column("ask_whom", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("sources_wanted", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("owner", sa.Uuid(), nullable=True),
        sa.Column("state", sa.String(), nullable=True),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("position", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_line_of_enquiry")),
    )
    op.create_index(
        op.f("ix_line_of_enquiry_inspection_id"),
        "line_of_enquiry",
        ["inspection_id"],
        unique=False,
    )
    op.create_table(
        "local",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_local")),
    )
    op.create_table(
        "long_list",
        sa.Column("file_name", sa.String(), nullable=True),
        sa.Column("file_sha256", sa.String(), nullable=True),
        sa.Column("list_sha256", sa.String(), nullable=True),
        sa.Column("mapping", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("rules", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("counts", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("headings", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("read_at", sa.String(length=32), nullable=True),
        sa.Column("current", sa.Boolean(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_long_list")),
    )
    op.create_index(
        op.f("ix_long_list_inspection_id"), "long_list", ["inspection_id"], unique=False
    )
    op.create_table(
        "long_list_doubt",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("long_list_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("sheet", sa.String(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=True),
        sa.Column("column", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("found", sa.String(), nullable=False),
        sa.Column("expected", sa.String(), nullable=False),
        sa.Column("done", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_long_list_doubt")),
    )
    op.create_index(
        op.f("ix_long_list_doubt_inspection_id"),
        "long_list_doubt",
        ["inspection_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_long_list_doubt_long_list_id"), "long_list_doubt", ["long_list_id"], unique=False
    )
    op.create_table(
        "long_list_row",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("long_list_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("sheet", sa.String(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("pool", sa.String(), nullable=False),
        sa.Column("categories", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("flags", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("eligible", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("age_band", sa.String(), nullable=False),
        sa.Column("sex", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("opened", sa.Date(), nullable=True),
        sa.Column("values", sa.JSON(none_as_null=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_long_list_row")),
    )
    op.create_index(
        op.f("ix_long_list_row_inspection_id"), "long_list_row", ["inspection_id"], unique=False
    )
    op.create_index(
        "ix_long_list_row_list_position",
        "long_list_row",
        ["long_list_id", "position"],
        unique=False,
    )
    op.create_index(
        "ix_long_list_row_list_reference",
        "long_list_row",
        ["long_list_id", "reference"],
        unique=False,
    )
    op.create_table(
        "member",
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("inspection_id", "user_id", name=op.f("pk_member")),
    )
    op.create_table(
        "milestone",
        sa.Column("key", sa.String(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_milestone")),
    )
    op.create_index(
        op.f("ix_milestone_inspection_id"), "milestone", ["inspection_id"], unique=False
    )
    op.create_table(
        "note",
        sa.Column("interview_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.String(), nullable=True),
        sa.Column("at", sa.String(length=32), nullable=True),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("author", sa.Uuid(), nullable=True),
        sa.Column("quote", sa.Boolean(), nullable=True),
        sa.Column("dimension", sa.String(), nullable=True),
        sa.Column("sampled_case_id", sa.Uuid(), nullable=True),
        sa.Column("line_of_enquiry_id", sa.Uuid(), nullable=True),
        sa.Column("concern", sa.Boolean(), nullable=True),
        sa.Column("weight", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.create_index("ix_note_case", "note", ["sampled_case_id"], unique=False)
    op.create_index(
        "ix_note_dimension",
        "note",
        ["inspection_id", "deleted", "dimension", "at", "weight", "id"],
        unique=False,
    )
    op.create_index(op.f("ix_note_inspection_id"), "note", ["inspection_id"], unique=False)
    op.create_index(
        "ix_note_interview",
        "note",
        ["interview_id", "deleted", "concern", "dimension"],
        unique=False,
    )
    op.create_index(
        "ix_note_line",
        "note",
        ["inspection_id", "deleted", "line_of_enquiry_id", "id"],
        unique=False,
        sqlite_where=sa.text("line_of_enquiry_id IS NOT NULL"),
    )
    op.create_index(
        "ix_note_time",
        "note",
        ["inspection_id", "deleted", "at", "weight", "concern", "id"],
        unique=False,
    )
    op.create_table(
        "paragraph_pair",
        sa.Column("letter_id", sa.Uuid(), nullable=True),
        sa.Column("section", sa.String(), nullable=True),
        sa.Column("position", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("text_en", sa.String(), nullable=True),
        sa.Column("text_cy", sa.String(), nullable=True),
        sa.Column("comment", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paragraph_pair")),
    )
    op.create_index(
        op.f("ix_paragraph_pair_inspection_id"), "paragraph_pair", ["inspection_id"], unique=False
    )
    op.create_table(
        "peer_ack",
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("peer", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("inspection_id", "peer", "device_id", name=op.f("pk_peer_ack")),
    )
    op.create_table(
        "qda_passage",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("qda_project_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("dimension", sa.String(), nullable=True),
        sa.Column("line_of_enquiry_id", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_qda_passage")),
    )
    op.create_index(
        op.f("ix_qda_passage_inspection_id"), "qda_passage", ["inspection_id"], unique=False
    )
    op.create_index(
        op.f("ix_qda_passage_qda_project_id"), "qda_passage", ["qda_project_id"], unique=False
    )
    op.create_table(
        "qda_project",
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("file_name", sa.String(), nullable=True),
        sa.Column("file_sha256", sa.String(), nullable=True),
        sa.Column("mapping", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("counts", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("read_at", sa.String(length=32), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_qda_project")),
    )
    op.create_index(
        op.f("ix_qda_project_inspection_id"), "qda_project", ["inspection_id"], unique=False
    )
    op.create_table(
        "recommendation",
        sa.Column("band", sa.String(), nullable=True),
        sa.Column("theme", sa.String(), nullable=True),
        sa.Column("dimension", sa.String(), nullable=True),
        sa.Column("position", sa.String(), nullable=True),
        sa.Column("text_en", sa.String(), nullable=True),
        sa.Column("text_cy", sa.String(), nullable=True),
        sa.Column("findings", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("earlier", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recommendation")),
    )
    op.create_index(
        op.f("ix_recommendation_inspection_id"), "recommendation", ["inspection_id"], unique=False
    )
    op.create_table(
        "replacement",
        sa.Column("draw_id", sa.Uuid(), nullable=True),
        sa.Column("removed", sa.Uuid(), nullable=True),
        sa.Column("taken", sa.Uuid(), nullable=True),
        sa.Column("reason_code", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("at", sa.String(length=32), nullable=True),
        sa.Column("entry", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_replacement")),
    )
    op.create_index(
        op.f("ix_replacement_inspection_id"), "replacement", ["inspection_id"], unique=False
    )
    op.create_table(
        "review_answer",
        sa.Column("case_review_id", sa.Uuid(), nullable=True),
        sa.Column("dimension", sa.String(), nullable=True),
        sa.Column("question", sa.String(), nullable=True),
        sa.Column("judgement", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_answer")),
    )
    op.create_index(
        op.f("ix_review_answer_inspection_id"), "review_answer", ["inspection_id"], unique=False
    )
    op.create_table(
        "sampled_case",
        sa.Column("draw_id", sa.Uuid(), nullable=True),
        sa.Column("row_id", sa.Uuid(), nullable=True),
        sa.Column("reference", sa.String(), nullable=True),
        sa.Column("pool", sa.String(), nullable=True),
        sa.Column("categories", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("standing", sa.String(), nullable=True),
        sa.Column("chance", sa.String(), nullable=True),
        sa.Column("inspector", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sampled_case")),
    )
    op.create_index(
        op.f("ix_sampled_case_inspection_id"), "sampled_case", ["inspection_id"], unique=False
    )
    op.create_table(
        "search_place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("tbl", sa.String(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_place")),
    )
    op.create_index(
        "ix_search_place_inspection_id", "search_place", ["inspection_id"], unique=False
    )
    op.create_index("ix_search_place_row_id", "search_place", ["row_id"], unique=False)
    op.create_table(
        "statement",
        sa.Column("expectation", sa.String(), nullable=True),
        sa.Column("doing_well", sa.String(), nullable=True),
        sa.Column("evidence", sa.String(), nullable=True),
        sa.Column("improve", sa.String(), nullable=True),
        sa.Column("own_view", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("reading", sa.String(), nullable=True),
        sa.Column("weight", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("our_view", sa.String(), nullable=True),
        sa.Column("read_by", sa.Uuid(), nullable=True),
        sa.Column("read_at", sa.String(length=32), nullable=True),
        sa.Column("source_sha256", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
    )
    op.create_index(
        op.f("ix_statement_inspection_id"), "statement", ["inspection_id"], unique=False
    )
    op.create_table(
        "survey_result",
        sa.Column("survey", sa.String(), nullable=True),
        sa.Column("question", sa.String(), nullable=True),
        sa.Column("counts", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("comments", sa.String(), nullable=True),
        sa.Column("dimension", sa.String(), nullable=True),
        sa.Column("weight", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_result")),
    )
    op.create_index(
        op.f("ix_survey_result_inspection_id"), "survey_result", ["inspection_id"], unique=False
    )
    op.create_table(
        "team_member",
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("designation", sa.String(), nullable=True),
        sa.Column("languages", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_member")),
    )
    op.create_index(
        op.f("ix_team_member_inspection_id"), "team_member", ["inspection_id"], unique=False
    )
    op.create_table(
        "timetable_entry",
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("starts", sa.String(length=32), nullable=True),
        sa.Column("ends", sa.String(length=32), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("members", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("interview_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timetable_entry")),
    )
    op.create_index(
        op.f("ix_timetable_entry_inspection_id"),
        "timetable_entry",
        ["inspection_id"],
        unique=False,
    )
    op.create_table(
        "witness",
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("seen_from", sa.Uuid(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("seen_at", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint(
            "inspection_id", "device_id", "seq", "seen_from", name=op.f("pk_witness")
        ),
    )

    for table in APPEND_ONLY:
        for event in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{event.lower()} BEFORE {event} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
            )
    op.execute(
        "CREATE TRIGGER change_value_only_erased BEFORE UPDATE ON change_value "
        "WHEN NEW.value IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.erased_at IS NULL "
        "BEGIN SELECT RAISE(ABORT, 'a value may be erased, not altered'); END"
    )
    op.execute(
        "CREATE TRIGGER change_value_no_delete BEFORE DELETE ON change_value "
        "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
    )

    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5(text, tokenize='unicode61 remove_diacritics 2')"
    )
    op.execute("INSERT INTO search(search, rank) VALUES ('secure-delete', 1)")
