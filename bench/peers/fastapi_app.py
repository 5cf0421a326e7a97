"""The same requests with FastAPI, Strawberry and SQLAlchemy, as their manuals show it: async, child rows by `selectinload`.

`DATABASE_URL=postgresql+asyncpg://... uvicorn --workers 2 fastapi_app:app`
"""
import os

import strawberry
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, ConfigDict
from sqlalchemy import ForeignKey, select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship, selectinload
from strawberry.fastapi import GraphQLRouter

# Eight connections in total: four for each of two workers.
engine = create_async_engine(os.environ["DATABASE_URL"], pool_size=4, max_overflow=0)
Session = async_sessionmaker(engine, expire_on_commit=False)


class Base(DeclarativeBase):
    pass


class Country(Base):
    __tablename__ = "country"
    code: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]


class Organisation(Base):
    __tablename__ = "organisation"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    short_name: Mapped[str | None]
    type: Mapped[str]


def version():
    return mapped_column(ForeignKey("project.version"), primary_key=True)


class ProjectCountry(Base):
    __tablename__ = "record_country"
    version: Mapped[int] = version()
    position: Mapped[int] = mapped_column(primary_key=True)
    country_code: Mapped[str] = mapped_column("country", ForeignKey("country.code"))
    country: Mapped[Country] = relationship()


class Participation(Base):
    __tablename__ = "record_organisation"
    version: Mapped[int] = version()
    position: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[str] = mapped_column("organisation", ForeignKey("organisation.id"))
    role: Mapped[str]
    organisation: Mapped[Organisation] = relationship()


class ProjectTheme(Base):
    __tablename__ = "project_theme"
    version: Mapped[int] = version()
    position: Mapped[int] = mapped_column(primary_key=True)
    theme: Mapped[str]


class Amount(Base):
    __tablename__ = "record_amount"
    version: Mapped[int] = version()
    position: Mapped[int] = mapped_column(primary_key=True)
    value: Mapped[int]
    currency: Mapped[str]
    role: Mapped[str]
    approximate: Mapped[bool]
    value_eur: Mapped[int | None]


class Text(Base):
    __tablename__ = "record"
    version: Mapped[int] = version()
    summary: Mapped[str]
    reporter: Mapped[str]
    document: Mapped[str]
    section: Mapped[str]
    row: Mapped[int]


class Project(Base):
    __tablename__ = "project"
    version: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    until: Mapped[int | None]
    ordinal: Mapped[int]
    title: Mapped[str]
    programme: Mapped[str | None]
    text: Mapped[Text] = relationship()
    countries: Mapped[list[ProjectCountry]] = relationship(order_by=ProjectCountry.position)
    organisations: Mapped[list[Participation]] = relationship(order_by=Participation.position)
    themes: Mapped[list[ProjectTheme]] = relationship(order_by=ProjectTheme.position)
    amounts: Mapped[list[Amount]] = relationship(order_by=Amount.position)


class Shown(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class ShownCountry(Shown):
    code: str
    name: str


class ShownOrganisation(Shown):
    id: str
    name: str
    short_name: str | None
    type: str


class ShownParticipation(Shown):
    role: str
    organisation: ShownOrganisation


class ShownAmount(Shown):
    value: int
    currency: str
    role: str
    approximate: bool
    value_eur: int | None


class ShownProject(Shown):
    id: str
    title: str
    summary: str
    reporter: str
    document: str
    section: str
    row: int
    programme: str | None
    countries: list[ShownCountry]
    organisations: list[ShownParticipation]
    themes: list[str]
    amounts: list[ShownAmount]


NAMED = (selectinload(Project.countries).selectinload(ProjectCountry.country),
         selectinload(Project.organisations).selectinload(Participation.organisation))
WHOLE = (*NAMED, selectinload(Project.text), selectinload(Project.themes), selectinload(Project.amounts))
CURRENT = select(Project).where(Project.until.is_(None)).order_by(Project.ordinal, Project.id)


def shown(project):
    text = project.text
    return ShownProject(
        id=project.id, title=project.title, summary=text.summary, reporter=text.reporter, document=text.document,
        section=text.section, row=text.row, programme=project.programme, themes=[row.theme for row in project.themes],
        countries=[ShownCountry.model_validate(row.country) for row in project.countries],
        organisations=[ShownParticipation.model_validate(row) for row in project.organisations],
        amounts=[ShownAmount.model_validate(row) for row in project.amounts])


app = FastAPI()


@app.get("/projects")
async def projects(limit: int = 20) -> list[ShownProject]:
    async with Session() as session:
        rows = await session.scalars(CURRENT.limit(limit).options(*WHOLE))
        return [shown(project) for project in rows]


@app.get("/projects/{id}")
async def one(id: str) -> ShownProject:
    async with Session() as session:
        found = await session.scalar(CURRENT.where(Project.id == id).options(*WHOLE))
    if found is None:
        raise HTTPException(404)
    return shown(found)


@strawberry.type
class GraphCountry:
    code: str
    name: str


@strawberry.type
class GraphOrganisation:
    name: str


@strawberry.type
class GraphParticipation:
    role: str
    organisation: GraphOrganisation


@strawberry.type
class GraphProject:
    id: str
    title: str
    countries: list[GraphCountry]
    organisations: list[GraphParticipation]


def in_graph(project):
    countries = [GraphCountry(code=row.country.code, name=row.country.name) for row in project.countries]
    organisations = [GraphParticipation(role=row.role, organisation=GraphOrganisation(name=row.organisation.name))
                     for row in project.organisations]
    return GraphProject(id=project.id, title=project.title, countries=countries, organisations=organisations)


@strawberry.type
class Query:
    @strawberry.field
    async def projects(self, first: int = 20) -> list[GraphProject]:
        async with Session() as session:
            found = await session.scalars(CURRENT.limit(first).options(*NAMED))
            return [in_graph(project) for project in found]


app.include_router(GraphQLRouter(strawberry.Schema(query=Query)), prefix="/graphql")
