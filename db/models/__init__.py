"""The tables, one file for each stage. Importing this package registers them all."""

from db.models.casework import CaseReview, Concern, ReviewAnswer
from db.models.evidence import (
    Complaint,
    EvidenceLink,
    QdaPassage,
    QdaProject,
    SurveyResult,
)
from db.models.findings import Finding, Recommendation
from db.models.follow_up import AuthorityEvent, FollowUpEvent, FollowUpItem
from db.models.interviews import Interview, Note
from db.models.journal import (
    Action,
    Blob,
    BundleLog,
    Change,
    ChangeParent,
    ChangeValue,
    Conflict,
    Device,
    Draft,
    ExportMade,
    Head,
    Local,
    Member,
    PeerAck,
    Witness,
)
from db.models.letters import AccuracyPoint, Letter, LetterVersion, ParagraphPair
from db.models.plan import (
    Document,
    InformationRequest,
    Inspection,
    Milestone,
    TeamMember,
    TimetableEntry,
)
from db.models.sampling import (
    Draw,
    LongList,
    LongListDoubt,
    LongListRow,
    Replacement,
    SampledCase,
)
from db.models.search import SearchPlace
from db.models.self_assessment import LineOfEnquiry, Statement

__all__ = [
    "AccuracyPoint",
    "Action",
    "AuthorityEvent",
    "Blob",
    "BundleLog",
    "CaseReview",
    "Change",
    "ChangeParent",
    "ChangeValue",
    "Complaint",
    "Concern",
    "Conflict",
    "Device",
    "Document",
    "Draft",
    "Draw",
    "EvidenceLink",
    "ExportMade",
    "Finding",
    "FollowUpEvent",
    "FollowUpItem",
    "Head",
    "InformationRequest",
    "Inspection",
    "Interview",
    "Letter",
    "LetterVersion",
    "LineOfEnquiry",
    "Local",
    "LongList",
    "LongListDoubt",
    "LongListRow",
    "Member",
    "Milestone",
    "Note",
    "ParagraphPair",
    "PeerAck",
    "QdaPassage",
    "QdaProject",
    "Recommendation",
    "Replacement",
    "ReviewAnswer",
    "SampledCase",
    "SearchPlace",
    "Statement",
    "SurveyResult",
    "TeamMember",
    "TimetableEntry",
    "Witness",
]
